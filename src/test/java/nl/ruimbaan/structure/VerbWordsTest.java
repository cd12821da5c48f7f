package nl.ruimbaan.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.ruimbaan.condition.ConditionVerb;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.obstacle.ObstacleVerb;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What opens the questions of a verb and what sends the answers never bear the same name, in either language. */
class VerbWordsTest {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_en.properties"})
    void a_button_that_sends_is_called_otherwise_than_the_one_that_opened_its_form(String file) throws IOException {
        Map<String, String> opens = new HashMap<>();
        ObstacleVerb.moves().forEach(it -> opens.put(it.key(), "obstacle.send." + it));
        ImprovementVerb.moves().forEach(it -> opens.put(it.key(), "improvement.send." + it));
        Stream.of(ConditionVerb.CHANGE, ConditionVerb.STAND_AGAIN)
                .forEach(it -> opens.put(it.key(), "register.send." + it));

        Properties texts = texts(file);

        assertThat(opens)
                .allSatisfy((open, send) -> assertThat(texts.getProperty(send))
                        .as(send)
                        .isNotBlank()
                        .isNotEqualToIgnoringCase(texts.getProperty(open)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"translations.properties", "translations_en.properties"})
    void each_move_has_a_sentence_for_when_it_is_done(String file) throws IOException {
        Properties texts = texts(file);

        assertThat(ObstacleVerb.moves())
                .allSatisfy(it -> assertThat(texts.getProperty("obstacle.done." + it))
                        .as(it.name())
                        .endsWith("."));
        assertThat(ImprovementVerb.moves())
                .allSatisfy(it -> assertThat(texts.getProperty("improvement.done." + it))
                        .as(it.name())
                        .endsWith("."));
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
