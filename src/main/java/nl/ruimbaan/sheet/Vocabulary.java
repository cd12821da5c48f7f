package nl.ruimbaan.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Folded;

/** The words that a value list understands, Dutch and English, however they are written. */
public final class Vocabulary<E extends Enum<E>> {

    /** What people write where there is nothing to say. */
    private static final Set<String> NOTHING =
            Set.of("", "nvt", "na", "geen", "none", "leeg", "null", "onbekend", "unknown");

    private final Map<String, E> meanings = new HashMap<>();

    public Vocabulary(Class<E> values) {
        for (E value : values.getEnumConstants()) {
            meanings.put(plain(value.name()), value);
        }
    }

    public Vocabulary<E> meaning(E value, String... words) {
        for (String word : words) {
            meanings.put(plain(word), value);
        }
        return this;
    }

    public Optional<E> in(String cell) {
        return Optional.ofNullable(meanings.get(plain(cell)));
    }

    /** Letters and digits alone, folded. */
    public static String plain(String text) {
        return Folded.text(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Without blanks of any kind around it, those that do not break and those without width among them. */
    public static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    /** Whether a value is not said: {@code n.v.t.}, {@code onbekend}, a dash. What Excel calls an error is no such word. */
    public static boolean sayNothing(String text) {
        return !text.startsWith("#") && NOTHING.contains(plain(text));
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || sign == '\uFEFF'
                || sign == '\u200B'
                || sign == '\0';
    }
}
