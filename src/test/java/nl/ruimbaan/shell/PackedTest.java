package nl.ruimbaan.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedTest {

    private static final String LONG = "{\"zegt\":[" + "\"zij zei “één” 😀\",\"\\\"\",\"€ 5\",".repeat(200) + "1]}";

    @Test
    void what_is_packed_is_opened_as_it_was() {
        assertThat(Packed.open(Packed.of(LONG))).isEqualTo(LONG);
    }

    @Test
    void it_is_smaller_and_every_character_takes_one_byte() {
        String packed = Packed.of(LONG);

        assertThat(packed).hasSizeLessThan(LONG.length() / 10);
        assertThat(packed.chars()).allMatch(it -> it <= 0xFF);
    }

    @Test
    void it_is_packed_once() {
        String packed = Packed.of(LONG);

        assertThat(Packed.of(packed)).isSameAs(packed);
    }

    @Test
    void what_is_short_stays_the_same_object() {
        String answer = "{\"a\":\"één\"}";

        assertThat(Packed.of(answer)).isSameAs(answer);
        assertThat(Packed.open(answer)).isSameAs(answer);
    }
}
