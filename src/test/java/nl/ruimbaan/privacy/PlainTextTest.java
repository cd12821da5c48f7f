package nl.ruimbaan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void blanks_dashes_digits_and_apostrophes_are_the_plain_ones() {
        assertThat(new PlainText("０６\u00a0\u2009–\u2003１２ d’Hondt (ａ＠ｂ)").toString())
                .isEqualTo("06 - 12 d'Hondt (a@b)");
    }

    @Test
    void signs_that_nobody_sees_are_left_out() {
        assertThat(new PlainText("12\u00ad3\u200b4\ufeff5\u20606 jose\u0301").toString())
                .isEqualTo("123456 jose");
    }

    @Test
    void lines_stay_lines() {
        assertThat(new PlainText("een\r\ntwee\u2028drie").toString()).isEqualTo("een\ntwee\ndrie");
    }

    @Test
    void a_place_leads_back_to_the_text_as_written() {
        String written = "\u200b😀  06\u00a0\u00a0\u200b12\u200b.";
        var plain = new PlainText(written);

        assertThat(plain.toString()).isEqualTo("😀 06 12.");
        assertThat(plain.finding(FindingKind.PHONE, 3, 8, true).in(written)).isEqualTo("06\u00a0\u00a0\u200b12");
    }

    @Test
    void what_stands_before_ends_at_the_sentence_but_not_at_a_shortened_word() {
        var plain = new PlainText("Haar naam. Het is 12. Tel. Anna 34");

        assertThat(plain.before(18)).isEqualTo("Het is ");
        assertThat(plain.before(32)).isEqualTo("Tel. Anna ");
    }
}
