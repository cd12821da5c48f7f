package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.UI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a board in the browser is drawn with, in the reader's language. */
public final class BoardWords {

    private static final List<String> EACH = List.of(
            "move",
            "more",
            "empty",
            "owner",
            "noOwner",
            "moved",
            "columns",
            "recent",
            "older",
            "waiting",
            "keys",
            "keysText");

    private BoardWords() {}

    /**
     * Those that each board needs, and some that only this one has.
     *
     * @param keys before the name of a word, its key
     */
    public static Map<String, Object> of(String keys, String... own) {
        Map<String, Object> words = new LinkedHashMap<>();
        Stream.concat(EACH.stream(), Stream.of(own)).forEach(name -> words.put(name, word(keys + name)));
        words.put("still", counted(keys + "still.", "zero", "one", "other"));
        words.put("counted", counted(keys + "counted.", "one", "other"));
        words.put("times", counted(keys + "times.", "one", "other"));
        return words;
    }

    private static Map<String, String> counted(String keys, String... numbers) {
        return Stream.of(numbers).collect(Collectors.toMap(it -> it, it -> word(keys + it)));
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
