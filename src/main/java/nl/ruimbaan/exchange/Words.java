package nl.ruimbaan.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Folded;

/** The words that a value list understands, Dutch and English, however they are written. */
final class Words<E extends Enum<E>> {

    private final Map<String, E> meanings = new HashMap<>();

    Words(Class<E> values) {
        for (E value : values.getEnumConstants()) {
            meanings.put(plain(value.name()), value);
        }
    }

    Words<E> meaning(E value, String... words) {
        for (String word : words) {
            meanings.put(plain(word), value);
        }
        return this;
    }

    Optional<E> in(String cell) {
        return Optional.ofNullable(meanings.get(plain(cell)));
    }

    /** Letters and digits alone, folded. */
    static String plain(String text) {
        return Folded.text(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }
}
