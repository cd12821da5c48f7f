package nl.ruimbaan.kiosk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlideViewTest {

    @Test
    void a_slide_stays_twenty_seconds_and_longer_for_more_words() {
        assertThat(SlideView.seconds((String) null)).isEqualTo(20);
        assertThat(SlideView.seconds("woord ".repeat(24))).isEqualTo(20);
        assertThat(SlideView.seconds("woord ".repeat(25))).isEqualTo(21);
        assertThat(SlideView.seconds("woord ".repeat(20), null, "", "woord ".repeat(40)))
                .isEqualTo(38);
    }
}
