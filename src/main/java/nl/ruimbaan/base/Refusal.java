package nl.ruimbaan.base;

import java.util.List;
import java.util.Map;

/**
 * Why something typed or asked cannot be done.
 *
 * @param field the draft's component that it is about, or empty when it is about the whole
 * @param key translation key of the sentence
 * @param args what the sentence mentions
 */
public record Refusal(String field, String key, List<Object> args) {

    public static Refusal of(String field, String key, Object... args) {
        return new Refusal(field, key, List.of(args));
    }

    /** Why what stands in these fields cannot be taken: it could not be read as what they ask for. */
    public static List<Refusal> unread(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(it -> of(it.getKey(), "refused.unread", WrittenText.quoted(it.getValue())))
                .toList();
    }

    public static Refusal because(String key, Object... args) {
        return of("", key, args);
    }
}
