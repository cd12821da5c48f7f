package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleKeyTest {

    @Test
    void a_title_is_put_in_order_without_capitals_accents_and_quotation_marks() {
        assertThat(Folded.key("“Één” formulier", 120)).isEqualTo("een\" formulier");
        assertThat(Folded.key("İ".repeat(120), 120)).isEqualTo("i".repeat(120));
        assertThat(Folded.key("가".repeat(120), 120)).hasSize(120);
        assertThat(Folded.key("…", 120)).isEmpty();
    }
}
