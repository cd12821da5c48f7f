package nl.ruimbaan.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Layers of the iceberg are filled where they stand, by whoever looks. */
@ScreenTest
class IcebergScreenTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    AtTheBacklog annaHere;
    AtTheBacklog semHere;

    @BeforeEach
    void bothLook() {
        PersonId anna = company.hire("Anna");
        PersonId sem = company.hire("Sem");
        ImprovementId id = new ImprovementId(((Outcome.Saved<ImprovementDraft>) company.as(
                        anna,
                        () -> improvements.propose(ImprovementDraft.of("Drie formulieren", null, Language.NL), null)))
                .item()
                .number());
        annaHere = portal.sits(anna, AtTheBacklog::new).goesTo(ImprovementLinks.page(id));
        semHere = portal.sits(sem, AtTheBacklog::new).goesTo(ImprovementLinks.page(id));
    }

    @Test
    void sem_fills_a_layer_and_anna_sees_it_while_she_writes_another() {
        annaHere.clicks("write-pattern").fills("pattern", "Elke maandag");
        semHere.clicks("write-thinking")
                .fills("thinking", "Zonder controle gaat het mis")
                .clicks("save-thinking");

        annaHere.sees("Zonder controle gaat het mis").sees("Sem, ");
        assertThat(annaHere.<String>holds("pattern")).isEqualTo("Elke maandag");
        annaHere.clicks("save-pattern");
        semHere.sees("Elke maandag").sees("Anna, ");
        assertThat(annaHere.canClick("save-pattern")).isFalse();
    }

    @Test
    void who_was_second_in_a_layer_reads_both_and_keeps_their_own() {
        annaHere.clicks("write-see").fills("see", "Men belt drie keer");
        semHere.clicks("write-see").fills("see", "Men belt vier keer").clicks("save-see");

        annaHere.clicks("save-see")
                .sees("Men belt vier keer")
                .sees("Men belt drie keer")
                .clicks("keep-mine");

        semHere.sees("Men belt drie keer");
    }

    @Test
    void who_takes_the_others_words_goes_on_from_them() {
        annaHere.clicks("write-see").fills("see", "Men belt drie keer");
        semHere.clicks("write-see").fills("see", "Men belt vier keer").clicks("save-see");

        annaHere.clicks("save-see").clicks("take-theirs");
        assertThat(annaHere.<String>holds("see")).isEqualTo("Men belt vier keer");
        annaHere.fills("see", "Men belt vier keer, vooral op maandag").clicks("save-see");

        semHere.sees("Men belt vier keer, vooral op maandag");
    }

    @Test
    void what_the_guard_finds_is_asked_at_the_layer() {
        semHere.clicks("write-see").fills("see", "Bel mij op 06-12345678").clicks("save-see");

        assertThat(semHere.isAskedAgain("see")).isTrue();
        semHere.clicks("cancel-see");
        assertThat(semHere.canClick("write-see")).isTrue();
    }
}
