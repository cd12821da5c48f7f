package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.UI;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.people.HelpLevel;

/** The words that the board of obstacles is drawn with. */
final class ObstacleWords {

    private ObstacleWords() {}

    static Map<String, Object> all() {
        Map<String, Object> words =
                BoardWords.of("obstacle.card.", "too", "next", "talk", "level", "movedLane", "aside", "nothing");
        words.put("total", word("obstacle.counts"));
        words.put("kinds", named(ConditionKind.values(), ConditionKind::key));
        words.put("levels", named(HelpLevel.values(), HelpLevel::key));
        return words;
    }

    private static <E extends Enum<E>> Map<String, String> named(E[] values, Function<E, String> key) {
        return Stream.of(values).collect(Collectors.toMap(Enum::name, it -> word(key.apply(it))));
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
