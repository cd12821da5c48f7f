package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class NarrowJsonTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void a_curly_quotation_mark_is_written_in_ascii() {
        assertThat(NarrowJson.of("{\"a\":\"zij zei “één” 😀\"}"))
                .isEqualTo("{\"a\":\"zij zei \\u201céén\\u201d \\ud83d\\ude00\"}");
    }

    @Test
    void it_means_the_same() {
        String answer = "{\"wie\":\"Zoë\",\"zegt\":[\"“Ik wacht…”\",\"\\\"\",\"\\\\\",\"€ 5\"]}";

        assertThat(JSON.readTree(NarrowJson.of(answer))).isEqualTo(JSON.readTree(answer));
    }

    @Test
    void what_is_narrow_already_stays_the_same_object() {
        String answer = "{\"a\":\"één\"}";

        assertThat(NarrowJson.of(answer)).isSameAs(answer);
    }
}
