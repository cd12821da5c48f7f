package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ObstacleTextTest {

    @Test
    void a_title_is_put_in_order_without_capitals_accents_and_quotation_marks() {
        assertThat(ObstacleText.key("“Één” formulier")).isEqualTo("een\" formulier");
        assertThat(ObstacleText.key("İ".repeat(120))).isEqualTo("i".repeat(120));
        assertThat(ObstacleText.key("가".repeat(120))).hasSize(120);
        assertThat(ObstacleText.key("…")).isEmpty();
    }
}
