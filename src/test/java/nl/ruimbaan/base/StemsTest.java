package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

    @ParameterizedTest
    @CsvSource({
        "sleutel, sleutels",
        "adres, adressen",
        "afdeling, afdelingen",
        "gemeld, melden",
        "brief, brieven",
        "huis, huizen",
        "dag, dagen",
        "fiets, fietsen",
        "proces, processen",
        "ingevoerd, invoeren",
        "handtekening, handtekeningen",
        "reparatie, reparaties",
        "gewacht, wachten",
        "pagina, pagina's",
        "repair, repairing",
        "address, addresses",
        "approval, approved",
        "department, departments",
        "query, queries",
        "SLEUTEL, Sleutels",
        "coördinatie, coordinatie"
    })
    void forms_of_one_word_share_a_stem(String one, String other) {
        assertThat(Stems.of(one)).containsAnyElementsOf(Stems.of(other));
    }

    @ParameterizedTest
    @CsvSource({"sleutel, slot", "adres, advies", "huis, huur", "repair, report", "melding, middel", "post, postcode"})
    void other_words_share_none(String one, String other) {
        assertThat(Collections.disjoint(Stems.of(one), Stems.of(other))).isTrue();
    }

    @Test
    void the_stems_of_a_sentence_are_those_of_its_words_that_mean_something() {
        assertThat(Stems.of("De sleutels liggen bij een andere afdeling"))
                .containsExactly("sleutels", "sleutel", "liggen", "lig", "ligg", "afdeling", "afdeel", "afdel");
        assertThat(Stems.of("The keys are with another department"))
                .containsExactly("keys", "key", "another", "anoth", "department", "depart");
    }

    @Test
    void words_of_every_sentence_have_none() {
        assertThat(Stems.of("Ik kan het niet, en dat is één van die dingen")).containsExactly("dingen", "ding");
        assertThat(Stems.of("They couldn’t do it with us")).containsExactly("us");
        assertThat(Stems.of("  … !? ")).isEmpty();
    }

    @Test
    void a_word_that_returns_counts_once() {
        assertThat(Stems.words("Post, post en nog eens POST"))
                .extracting(Stems.Word::text)
                .containsExactly("post");
    }
}
