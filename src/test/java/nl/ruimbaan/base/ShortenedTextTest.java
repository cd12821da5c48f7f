package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortenedTextTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = ';',
            value = {
                "Ik bel weer. ; 40 ; Ik bel weer.",
                "Ik bel weer. Niemand neemt op. Hoe kan dat? ; 40 ; Ik bel weer. Niemand neemt op. …",
                "Ik bel weer. Niemand neemt op. Hoe kan dat? ; 32 ; Ik bel weer. Niemand neemt op. …",
                "Ik bel weer. Niemand neemt op. Hoe kan dat? ; 31 ; Ik bel weer. …",
                "Dhr. De Wit belt i.v.m. de lift die stuk is. Weer! ; 46 ; Dhr. De Wit belt i.v.m. de lift die stuk is. …",
                "Ja. Dan belt er na drie weken eindelijk iemand terug ; 30 ; Ja. Dan belt er na drie weken…",
                "Wachtenwachtenwachtenwachtenwachten ; 10 ; Wachtenwa…"
            })
    void it_ends_where_a_sentence_ends_or_else_between_words(String text, int most, String shortened) {
        assertThat(Texts.shortened(text, most)).isEqualTo(shortened);
        assertThat(Texts.shortened(text, most)).hasSizeLessThanOrEqualTo(most);
    }
}
