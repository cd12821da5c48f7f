package nl.ruimbaan.experiment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.details.Details;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentOutcome;
import nl.ruimbaan.experiment.ExperimentPages;
import nl.ruimbaan.experiment.ExperimentPlan;
import nl.ruimbaan.experiment.ExperimentService;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.improvement.TakingPart;
import nl.ruimbaan.improvement.ui.ImprovementLinks;
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

/** What is tried, on the page of an improvement. */
@ScreenTest
class ExperimentScreensTest {

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    TakingPart part;

    @Autowired
    ExperimentService experiments;

    @Autowired
    ExperimentPages pages;

    @Autowired
    Experimenting trying;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId anna;
    PersonId bram;
    ImprovementId bellen;

    @BeforeEach
    void open() {
        anna = company.hire("Anna");
        bram = company.hire("Bram");
        var draft = ImprovementDraft.of("Wie verhuist, hoort weken niets", null, Language.NL);
        var outcome = (Outcome.Saved<ImprovementDraft>) company.as(anna, () -> improvements.propose(draft, null));
        bellen = new ImprovementId(outcome.item().number());
        company.as(anna, () -> moves.move(bellen, 0, new Move.Understand()));
        company.as(anna, () -> moves.move(bellen, 1, new Move.Plan("Als we bellen", "We tellen")));
        company.as(bram, () -> part.join(bellen));
    }

    @Test
    void anna_plans_starts_counts_and_finishes_and_bram_sees_it_happen() {
        Colleague bramHere = here(bram).sees("Hier is nog niets uitgeprobeerd.");
        Colleague annaHere = here(anna).clicks("plan-experiment").clicks("experiment-save");
        assertThat(annaHere.isAskedAgain("what")).isTrue();
        assertThat(annaHere.isAskedAgain("demands")).isTrue();

        annaHere.fills("what", "We bellen zelf")
                .fills("demands", 20)
                .clicks("experiment-save")
                .sees("Nog niet opgeschreven. Dat moet voor de start.");
        long id = newest().id().value();
        bramHere.sees("gepland");

        annaHere.clicks("START-" + id).clicks("experiment-save");
        assertThat(annaHere.askedFor("expectation")).startsWith("Schrijf eerst op wat jullie verwachten");
        annaHere.fills("expectation", "Acht van de tien bellen niet meer").clicks("experiment-save");
        bramHere.sees("loopt").sees("Acht van de tien bellen niet meer").sees("0 van 20 klantvragen");

        annaHere.clicks("tap-" + id).clicks("tap-" + id).sees("2 van 20 klantvragen");
        bramHere.sees("2 van 20 klantvragen");
        annaHere.clicks("tap-back-" + id).sees("1 van 20 klantvragen");
        bramHere.clicks("tap-" + id).sees("2 van 20 klantvragen").sees("In één keer goed: 0 wel, 0 niet, 2 nog");

        annaHere.clicks("FINISH-" + id).clicks("experiment-save");
        assertThat(annaHere.isAskedAgain("lesson")).isTrue();
        annaHere.fills("result", "Zes van de tien")
                .fills("lesson", "De brief moet eerst")
                .fills("outcome", ExperimentOutcome.ABANDON)
                .clicks("experiment-save");
        bramHere.sees("ermee gestopt").sees("De brief moet eerst");
        assertThat(bramHere.canClick("tap-" + id)).isFalse();
    }

    @Test
    void bram_writes_in_the_diary_puts_it_right_and_takes_it_away() {
        long id = company.as(anna, () -> trying.running(bellen)).id().value();
        Colleague annaHere = here(anna);
        Colleague bramHere = here(bram)
                .clicks("NOTE-" + id)
                .clicks("attach-diary-" + id)
                .fills("words", "Ik wacht al weken")
                .clicks("experiment-save");
        annaHere.sees("Ik wacht al weken");
        long line = newest().diary().getFirst().id().value();
        assertThat(annaHere.canClick("CORRECT-" + line)).isFalse();

        bramHere.clicks("CORRECT-" + line)
                .fills("seen", "De klant zuchtte")
                .clicks("experiment-save")
                .sees(" · later verbeterd");
        annaHere.sees("De klant zuchtte");

        bramHere.clicks("WITHDRAW-" + line);
        assertThat(annaHere.shows("De klant zuchtte")).isFalse();
    }

    @Test
    void what_is_adapted_opens_filled_in() {
        long id = company.as(anna, () -> trying.running(bellen)).id().value();
        Colleague annaHere = here(anna)
                .clicks("FINISH-" + id)
                .fills("result", "Zes van de tien")
                .fills("lesson", "De brief moet eerst")
                .fills("outcome", ExperimentOutcome.ADAPT)
                .clicks("experiment-save");

        assertThat(annaHere.<String>holds("what")).isEqualTo("We bellen zelf");
        annaHere.fills("what", "Eerst de brief, dan bellen").clicks("experiment-save");

        annaHere.sees("Eerst de brief, dan bellen").sees("Aangepast naar aanleiding van een eerder experiment");
    }

    @Test
    void when_bram_was_first_anna_hears_so_and_what_she_typed_is_still_there() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        Colleague annaHere =
                here(anna).clicks("REWRITE-" + planned.id().value()).fills("what", "Anna schrijft");
        var plan = new ExperimentPlan("Bram schrijft", 20, null, null, null, "");
        company.as(bram, () -> experiments.rewrite(planned.id(), 0, plan));

        annaHere.clicks("experiment-save").isTold("Bram was net iets eerder.").sees("Bram schrijft");
        assertThat(annaHere.<String>holds("what")).isEqualTo("Anna schrijft");

        annaHere.clicks("experiment-save");
        assertThat(newest().plan().what()).isEqualTo("Anna schrijft");
    }

    @Test
    void what_anna_drops_stands_there_with_why_and_bram_plans_it_again() {
        long id = company.as(anna, () -> trying.planned(bellen)).id().value();
        Colleague bramHere = here(bram);
        Colleague annaHere = here(anna).clicks("DROP-" + id).clicks("experiment-save");
        assertThat(annaHere.askedFor("why")).startsWith("Schrijf kort op waarom");
        annaHere.fills("why", "De regel is weg").clicks("experiment-save");

        bramHere.sees("niet geprobeerd").sees("De regel is weg").sees("toch niet geprobeerd, zei Anna");
        assertThat(bramHere.canClick("START-" + id)).isFalse();
        bramHere.clicks("TAKE_UP-" + id).isTold("Het experiment staat weer gepland.");
        assertThat(annaHere.shows("De regel is weg")).isFalse();
        assertThat(annaHere.canClick("START-" + id)).isTrue();
    }

    @Test
    void what_the_plan_said_before_is_read_where_it_stands() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        Colleague semHere = here(company.hire("Sem"));
        var plan = new ExperimentPlan("We bellen dezelfde dag", 30, null, null, null, "");
        company.as(bram, () -> experiments.rewrite(planned.id(), 0, plan));
        semHere.sees("We bellen dezelfde dag");

        semHere.window()
                .find(Details.class)
                .withId("earlier-" + planned.id().value())
                .single()
                .setOpened(true);

        semHere.sees("Tekst van Anna, ").sees("zelf").sees("dezelfde dag").sees("Met hoeveel klantvragen");
    }

    @Test
    void who_takes_no_part_reads_along() {
        long id = company.as(anna, () -> trying.running(bellen)).id().value();

        Colleague semHere = here(company.hire("Sem")).sees("We bellen zelf");

        assertThat(semHere.canClick("plan-experiment")).isFalse();
        assertThat(semHere.canClick("FINISH-" + id)).isFalse();
        assertThat(semHere.canClick("tap-" + id)).isFalse();
    }

    @Test
    void what_was_counted_is_proposed_when_it_becomes_how_we_work() {
        long id = company.as(anna, () -> trying.running(bellen)).id().value();
        Colleague annaHere = here(anna).clicks("tap-" + id).clicks("tap-" + id).clicks("tap-" + id);
        annaHere.clicks("FINISH-" + id)
                .fills("result", "Acht van de tien")
                .fills("lesson", "Bellen helpt")
                .fills("outcome", ExperimentOutcome.ADOPT)
                .clicks("experiment-save");

        annaHere.clicks("verb-MAKE_NORMAL").sees("In de experimenten zijn 3 klantvragen geteld");

        assertThat(annaHere.<String>holds("demands")).isEqualTo("3");
    }

    private Colleague here(PersonId person) {
        return portal.sits(person).goesTo(ImprovementLinks.page(bellen));
    }

    private ExperimentEntry newest() {
        return company.as(bram, () -> trying.newest(bellen));
    }
}
