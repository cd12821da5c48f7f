package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Eén drempel|een drempel",
                "ÉÉN DREMPEL|een drempel",
                "e\u0301e\u0301n drempel|een drempel",
                "coo\u0308peratie en coöperatie|cooperatie en cooperatie",
                "D’Arcy, D'Arcy, D‘Arcy, DʼArcy, D´Arcy, D`Arcy, D′Arcy|d'arcy, d'arcy, d'arcy, d'arcy, d'arcy, d'arcy, d'arcy",
                "“Zo” en „zo”|\"zo\" en \"zo\"",
                "Noord‑Holland – Zuid—Holland|noord-holland - zuid-holland",
                "Søren Łukasz Strauß Đorđe Æneas|soren lukasz strauss dorde aeneas",
                "ĲSSEL en ĳs|ijssel en ijs",
                "ﬁets|fiets",
                "ＡＢＣ １２|abc 12",
                "wacht…|wacht...",
                "İstanbul|istanbul",
                "Ελλάδα и Йога|ελλαδα и иога"
            })
    void letters_signs_and_accents_are_one_in_all_their_forms(String written, String folded) {
        assertThat(Folded.text(written)).isEqualTo(folded);
    }

    @Test
    void blanks_of_every_kind_are_one_and_what_is_invisible_is_none() {
        assertThat(Folded.text("  Karin\u00a0de \t\u202f Boer\r\n\u3000ging ")).isEqualTo("karin de boer ging");
        assertThat(Folded.text("ver\u00adhui\u200bzing\u2060, \ufeffnu\u200d")).isEqualTo("verhuizing, nu");
        assertThat(Folded.text("\u00a0\u200b")).isEmpty();
    }

    @Test
    void what_has_no_other_form_stays() {
        assertThat(Folded.text("50% korting_nu! #12 @x € 🙂 가")).isEqualTo("50% korting_nu! #12 @x € 🙂 가");
    }

    @Test
    void a_longer_one_is_cut() {
        assertThat(Folded.text("Æther", 4)).isEqualTo("aeth");
        assertThat(Folded.text("kort", 4)).isEqualTo("kort");
    }

    @Test
    void each_place_in_it_knows_where_it_was_written() {
        var folded = Folded.of(" Dag  e\u0301e\u0301n\u00ad D’Arcy!");

        assertThat(folded.text()).isEqualTo("dag een d'arcy!");
        int name = folded.text().indexOf("d'arcy");
        assertThat(folded.start(name)).isEqualTo(13);
        assertThat(folded.end(name + "d'arcy".length())).isEqualTo(19);
        assertThat(folded.start(folded.text().indexOf("een"))).isEqualTo(6);
        assertThat(folded.end(folded.text().indexOf("een") + 3)).isEqualTo(11);
    }
}
