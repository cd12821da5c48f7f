package nl.ruimbaan.experiment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentOutcome;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Looking for what others learned already. */
@ScreenTest
class LearnedScreenTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    Experimenting trying;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId sem;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        sem = company.hire("Sem");
    }

    @Test
    void before_anything_was_learned_it_says_what_belongs_here() {
        portal.sits(sem).goesTo("learning").sees("Geen experimenten").sees("Hier staat straks wat we leerden");
    }

    @Test
    void sem_finds_what_was_abandoned_and_goes_to_where_it_was_tried() {
        ImprovementId id = proposed();
        ExperimentEntry abandoned = company.as(anna, () -> trying.finished(id, ExperimentOutcome.ABANDON));

        Colleague semHere = portal.sits(sem)
                .goesTo("learning")
                .sees("1 experiment")
                .sees("ermee gestopt")
                .sees("Meteen bellen helpt")
                .sees("Acht van de tien");

        assertThat(semHere.window().find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("improvements/" + id.number() + "#experiment-"
                        + abandoned.id().value());
    }

    @Test
    void what_sem_looks_for_stands_in_the_address_and_is_cleared_one_by_one() {
        ImprovementId id = proposed();
        company.as(anna, () -> trying.finished(id, ExperimentOutcome.ABANDON));
        Colleague semHere = portal.sits(sem)
                .goesTo("learning?q=nergens&outcome=ABANDON")
                .sees("Nog niets gevonden: jij zou de eerste zijn.");

        semHere.clicks("clear-q").sees("Meteen bellen helpt");
        assertThat(semHere.address()).isEqualTo("learning?outcome=ABANDON");
        semHere.clicks("clear-outcome");
        assertThat(semHere.address()).isEqualTo("learning");
    }

    @Test
    void all_of_an_improvement_stands_on_one_sheet() {
        ImprovementId id = proposed();
        company.as(anna, () -> trying.finished(id, ExperimentOutcome.ABANDON));

        Colleague semHere = portal.sits(sem).goesTo("improvements/" + id.number());
        assertThat(semHere.window().find(Anchor.class).withId("a3").single().getHref())
                .isEqualTo("improvements/" + id.number() + "/a3");
        semHere.goesTo("improvements/" + id.number() + "/a3")
                .sees("Wie verhuist, hoort weken niets")
                .sees("Als we bellen")
                .sees("Meteen bellen helpt")
                .sees("ermee gestopt · ")
                .sees("Verbetering #" + id.number() + " in Ruimbaan");
        portal.sits(sem).goesTo("improvements/999999999/a3").sees("Deze pagina is er niet");
    }

    private ImprovementId proposed() {
        var draft = ImprovementDraft.of("Wie verhuist, hoort weken niets", null, Language.NL);
        var outcome = (Outcome.Saved<ImprovementDraft>) company.as(anna, () -> improvements.propose(draft, null));
        var id = new ImprovementId(outcome.item().number());
        company.as(anna, () -> moves.move(id, 0, new Move.Understand()));
        company.as(anna, () -> moves.move(id, 1, new Move.Plan("Als we bellen", "We tellen")));
        return id;
    }
}
