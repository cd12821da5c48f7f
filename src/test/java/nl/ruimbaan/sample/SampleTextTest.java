package nl.ruimbaan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"people.yaml", "stories.yaml", "obstacles.yaml", "improvements.yaml", "measures.yaml"})
    void every_text_is_there_in_both_languages(String file) {
        List<Map<?, ?>> oneSided = new ArrayList<>();
        collect(SampleText.file(file), oneSided);

        assertThat(oneSided).isEmpty();
    }

    private static void collect(Object node, List<Map<?, ?>> oneSided) {
        switch (node) {
            case Map<?, ?> map -> {
                if (map.containsKey("nl") != map.containsKey("en")) {
                    oneSided.add(map);
                }
                map.values().forEach(it -> collect(it, oneSided));
            }
            case List<?> list -> list.forEach(it -> collect(it, oneSided));
            default -> {}
        }
    }
}
