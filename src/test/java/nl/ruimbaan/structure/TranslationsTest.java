package nl.ruimbaan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word on a screen stands in both languages. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
    private static final Pattern LITERAL_KEY = Pattern.compile("getTranslation\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private final Properties dutch = read("translations.properties");
    private final Properties english = read("translations_en.properties");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
    }

    @Test
    void no_key_stands_twice() {
        for (String file : List.of("translations.properties", "translations_en.properties")) {
            assertThat(keys(file)).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void no_text_is_empty_and_what_is_filled_in_is_the_same_in_both() {
        for (String key : dutch.stringPropertyNames()) {
            assertThat(dutch.getProperty(key)).as(key).isNotBlank();
            assertThat(english.getProperty(key)).as(key).isNotBlank();
            assertThat(placeholders(english.getProperty(key))).as(key).isEqualTo(placeholders(dutch.getProperty(key)));
        }
    }

    @Test
    void an_apostrophe_in_a_text_that_is_filled_in_stands_twice() {
        for (Properties texts : List.of(dutch, english)) {
            assertThat(texts.stringPropertyNames().stream()
                            .filter(it -> !placeholders(texts.getProperty(it)).isEmpty())
                            .filter(it ->
                                    texts.getProperty(it).replace("''", "").contains("'")))
                    .isEmpty();
        }
    }

    @Test
    void every_key_that_a_screen_names_is_there() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            Set<String> named = sources.filter(it -> it.toString().endsWith(".java"))
                    .flatMap(it -> LITERAL_KEY.matcher(text(it)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(named).hasSizeGreaterThan(100);
            assertThat(dutch.stringPropertyNames()).containsAll(named);
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(it -> it.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> keys(String file) {
        return text(FOLDER.resolve(file))
                .lines()
                .filter(it -> it.matches("[\\w.]+\\s*=.*"))
                .map(it -> it.substring(0, it.indexOf('=')).strip())
                .toList();
    }

    private static Properties read(String file) {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
