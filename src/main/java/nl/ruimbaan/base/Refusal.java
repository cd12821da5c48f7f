package nl.ruimbaan.base;

import java.util.List;

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

    public static Refusal because(String key, Object... args) {
        return of("", key, args);
    }
}
