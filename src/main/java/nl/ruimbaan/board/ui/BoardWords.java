package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.HelpLevel;

/** The words that the board in the browser is drawn with, in the reader's language. */
final class BoardWords {

    private static final List<String> NAMES = List.of(
            "move",
            "too",
            "more",
            "empty",
            "owner",
            "noOwner",
            "next",
            "talk",
            "level",
            "moved",
            "movedLane",
            "aside",
            "columns",
            "recent",
            "older",
            "waiting",
            "nothing",
            "keys",
            "keysText");

    private BoardWords() {}

    static Map<String, Object> all() {
        Map<String, Object> words = new LinkedHashMap<>();
        NAMES.forEach(name -> words.put(name, word("obstacle.card." + name)));
        words.put("total", word("obstacle.counts"));
        words.put("still", counted("still", "zero", "one", "other"));
        words.put("counted", counted("counted", "one", "other"));
        words.put("times", counted("times", "one", "other"));
        words.put("kinds", named(ConditionKind.values(), ConditionKind::key));
        words.put("levels", named(HelpLevel.values(), HelpLevel::key));
        return words;
    }

    private static Map<String, String> counted(String name, String... numbers) {
        return Stream.of(numbers).collect(Collectors.toMap(it -> it, it -> word("obstacle.card." + name + "." + it)));
    }

    private static <E extends Enum<E>> Map<String, String> named(E[] values, Function<E, String> key) {
        return Stream.of(values).collect(Collectors.toMap(Enum::name, it -> word(key.apply(it))));
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
