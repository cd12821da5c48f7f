package nl.ruimbaan.kiosk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeTextTest {

    @Test
    void a_code_is_140_bits_in_groups_that_one_can_read_aloud() {
        assertThat(CodeText.make()).matches("([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(CodeText.make()).isNotEqualTo(CodeText.make());
    }

    @Test
    void it_is_the_same_however_it_is_typed() {
        String hash = CodeText.read("0101-ABCD").hash();

        assertThat(CodeText.read(" oiol abcd ").hash()).isEqualTo(hash);
        assertThat(CodeText.read("0101ABCD").hash()).isEqualTo(hash);
        assertThat(CodeText.read("0101-ABCE").hash()).isNotEqualTo(hash);
    }
}
