package nl.ruimbaan.words;

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
        "belt, bellen",
        "stuurt, sturen",
        "krijgt, gekregen",
        "vindt, gevonden",
        "terugbelt, teruggebeld",
        "doorverbindt, doorverbonden",
        "verhuist, verhuizing",
        "verhuisd, verhuizen",
        "betaald, betalen",
        "ondertekent, ondertekend",
        "afgewezen, afwijzing",
        "afgesproken, afspraak",
        "besloten, besluiten",
        "verloren, verliezen",
        "repareren, reparatie",
        "controle, gecontroleerd",
        "kind, kinderen",
        "lid, leden",
        "idee, ideeën",
        "e-mail, email",
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
    @CsvSource({
        "sleutel, slot",
        "adres, advies",
        "huis, huur",
        "repair, report",
        "melding, middel",
        "post, postcode",
        "wijk, week",
        "zorg, zorgvuldig",
        "vroeg, vragen"
    })
    void other_words_share_none(String one, String other) {
        assertThat(Collections.disjoint(Stems.of(one), Stems.of(other))).isTrue();
    }

    @Test
    void the_stems_of_a_sentence_are_those_of_its_words_that_mean_something() {
        assertThat(Stems.of("De sleutels liggen bij een andere afdeling"))
                .containsExactly("sleutels", "sleutel", "liggen", "lig", "ligg", "afdeling", "afdeel", "afdel");
        assertThat(Stems.of("The keys are with another department"))
                .containsExactly("keys", "key", "another", "anoth", "department", "depart", "departmen", "departm");
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
