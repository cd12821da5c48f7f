package nl.ruimbaan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts were cleaned of identifiers, so whatever is sure of one there is a false alarm. */
class RealTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"customer-quotes.csv", "housing-ombudsman-complaints.csv"})
    void in_real_texts_without_identifiers_the_guard_is_sure_of_nothing(String file) throws IOException {
        String text;
        try (var in = Objects.requireNonNull(RealTextsTest.class.getResourceAsStream("/exchange/" + file))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> alarms = text.lines()
                .flatMap(line ->
                        new PrivacyGuard(List.of()).findings(line).stream().map(it -> it + " " + it.in(line)))
                .toList();

        assertThat(alarms).isEmpty();
    }
}
