package nl.ruimbaan.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.people.Language;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** An entry of the demo's files, read in one language. */
record SampleText(Map<?, ?> values, Language language) {

    /** The whole file: a map or a list of entries. */
    static Object file(String name) {
        try (InputStream in = SampleText.class.getResourceAsStream("/sample/" + name)) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<SampleText> list(String name, Language language) {
        return ((List<?>) file(name))
                .stream().map(it -> new SampleText((Map<?, ?>) it, language)).toList();
    }

    /** Words in the chosen language, or as they are when they are the same in both; empty when absent. */
    String text(String key) {
        return words(values.get(key));
    }

    String words(@Nullable Object value) {
        Object chosen = value instanceof Map<?, ?> both ? both.get(language.code()) : value;
        return chosen == null ? "" : chosen.toString();
    }

    @Nullable
    Integer number(String key) {
        return (Integer) values.get(key);
    }

    boolean is(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    List<?> items(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    /** A list of words in the chosen language. */
    List<?> spoken(String key) {
        return values.get(key) instanceof Map<?, ?> both && both.get(language.code()) instanceof List<?> list
                ? list
                : List.of();
    }

    <E extends Enum<E>> @Nullable E one(String key, Class<E> type) {
        return Optional.ofNullable(values.get(key))
                .map(it -> Enum.valueOf(type, it.toString()))
                .orElse(null);
    }
}
