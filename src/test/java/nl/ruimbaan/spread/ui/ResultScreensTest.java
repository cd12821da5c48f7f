package nl.ruimbaan.spread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.experiment.MeasureChoice;
import nl.ruimbaan.improvement.ImprovementDraft;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementMoves;
import nl.ruimbaan.improvement.ImprovementService;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.improvement.ui.ImprovementLinks;
import nl.ruimbaan.measure.MeasureDraft;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.MeasurePoints;
import nl.ruimbaan.measure.MeasureService;
import nl.ruimbaan.measure.PointsDraft;
import nl.ruimbaan.measure.Rhythm;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryService;
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Anna tells what came of her improvement; Tess, from whose story it came, reads it. */
@ScreenTest
class ResultScreensTest {

    @Autowired
    StoryService stories;

    @Autowired
    ImprovementService improvements;

    @Autowired
    ImprovementMoves moves;

    @Autowired
    MeasureService measures;

    @Autowired
    MeasurePoints points;

    @Autowired
    MeasureChoice choice;

    @Autowired
    Experimenting trying;

    @Autowired
    Company company;

    @Autowired
    Portal portal;

    PersonId tess;
    PersonId anna;
    PersonId sem;
    PersonId carla;
    ItemRef story;
    ImprovementId bellen;

    @BeforeEach
    void an_improvement_from_a_story() {
        tess = company.hire("Tess");
        anna = company.hire("Anna");
        sem = company.hire("Sem");
        carla = company.hire("Carla", Role.COACH);
        story = ((Outcome.Saved<?>)
                        company.as(tess, () -> stories.tell(StoryDraft.of("Niemand belde terug", Language.NL))))
                .item();
        var draft = ImprovementDraft.of("Wie verhuist, hoort weken niets", null, Language.NL);
        var outcome = (Outcome.Saved<ImprovementDraft>) company.as(anna, () -> improvements.propose(draft, story));
        bellen = new ImprovementId(outcome.item().number());
        company.as(anna, () -> moves.move(bellen, 0, new Move.Understand()));
        company.as(anna, () -> moves.move(bellen, 1, new Move.Plan("Als we bellen", "We tellen")));
    }

    @Test
    void without_a_measure_it_says_so_and_how_one_is_linked_to_who_may() {
        portal.sits(anna).goesTo(ImprovementLinks.page(bellen)).sees("Kies er een bij de experimenten");
        Colleague semHere =
                portal.sits(sem).goesTo(ImprovementLinks.page(bellen)).sees("Er is nog geen meetreeks gekozen.");
        assertThat(semHere.shows("Kies er een bij de experimenten")).isFalse();
        assertThat(semHere.canClick("tell-result")).isFalse();
    }

    @Test
    void before_and_after_stand_there_in_words_and_honest_when_it_may_be_chance() {
        company.at(anna, sixtyDaysAgo(), () -> trying.running(bellen));
        MeasureId terug = shares(12, 37, 7, 41);
        Colleague semHere = portal.sits(sem).goesTo(ImprovementLinks.page(bellen));

        company.as(anna, () -> choice.choose(bellen, terug));

        semHere.sees("Eerst 37").sees("(van 1.200 klanten). Sinds").sees("(van 700 klanten).");
        semHere.sees("De kaart laat nog geen signaal zien: dit kan toeval zijn.");
    }

    @Test
    void few_values_say_nothing_yet() {
        company.at(anna, sixtyDaysAgo(), () -> trying.running(bellen));
        MeasureId terug = shares(12, 37, 3, 90);
        company.as(anna, () -> choice.choose(bellen, terug));

        Colleague semHere = portal.sits(sem)
                .goesTo(ImprovementLinks.page(bellen))
                .sees("Er zijn nog te weinig waarden om iets te zeggen: 12 van ervoor en 3 van erna.");
        assertThat(semHere.shows("Eerst 37")).isFalse();
    }

    @Test
    void anna_sees_who_will_hear_it_tells_it_and_tess_reads_it_with_her_story_and_in_her_inbox() {
        Colleague tessHere = portal.sits(tess).goesTo(story.path());
        assertThat(tessHere.shows("Wat ervan is geworden")).isFalse();
        Colleague semHere = portal.sits(sem).goesTo(ImprovementLinks.page(bellen));
        Colleague annaHere = portal.sits(anna)
                .goesTo(ImprovementLinks.page(bellen))
                .clicks("tell-result")
                .sees("Tess, vertelde verhaal #" + story.number())
                .clicks("spread-save");
        assertThat(annaHere.isAskedAgain("words")).isTrue();

        annaHere.fills("words", "Wie verhuist, belt nu nog maar één keer.").clicks("spread-save");

        annaHere.isTold("Verteld. Wie het aangaat, heeft nu bericht.").sees("Wie verhuist, belt nu nog maar één keer.");
        semHere.sees("Wie verhuist, belt nu nog maar één keer.");
        tessHere.sees("Wat ervan is geworden").sees("Wie verhuist, belt nu nog maar één keer.");
        tessHere.clicks("bell")
                .sees("Anna vertelt wat er is geworden van de verbetering die uit jouw verhaal voortkwam");
    }

    @Test
    void what_anna_types_is_still_there_when_she_presses_again() {
        Colleague annaHere = portal.sits(anna)
                .goesTo(ImprovementLinks.page(bellen))
                .clicks("tell-result")
                .types("words", "Wie verhuist");

        annaHere.clicks("tell-result");

        assertThat(annaHere.<String>holds("words")).isEqualTo("Wie verhuist");
        assertThat(annaHere.canClick("spread-save")).isTrue();
        assertThat(annaHere.clicks("spread-cancel").canClick("spread-save")).isFalse();
    }

    @Test
    void who_told_it_takes_it_away() {
        Colleague annaHere = portal.sits(anna)
                .goesTo(ImprovementLinks.page(bellen))
                .clicks("tell-result")
                .fills("words", "Het helpt.")
                .clicks("spread-save")
                .sees("Het helpt.")
                .clicksNamed("Haal weg wat er op " + day() + " is verteld");

        assertThat(annaHere.shows("Het helpt.")).isFalse();
    }

    private static String day() {
        return Days.inWords(Company.today(), Locale.of("nl", "NL"));
    }

    /** At noon: the clock may have changed since. */
    private static Instant sixtyDaysAgo() {
        return Company.today().minusDays(60).atTime(12, 0).atZone(Clock.ZONE).toInstant();
    }

    /** A share of a hundred for each week, so many before the experiment and so many since. */
    private MeasureId shares(int weeks, int before, int since, int after) {
        var draft = new MeasureDraft(
                "Hoe vaak in één keer goed",
                "Waarom",
                "Hoe",
                "klanten",
                MeasureKind.P,
                Rhythm.DAY,
                null,
                null,
                Language.NL);
        var made = (Outcome.Saved<MeasureDraft>) company.as(carla, () -> measures.make(draft));
        var id = new MeasureId(made.item().number());
        String text = IntStream.range(0, weeks + since)
                .mapToObj(i -> Company.today().minusDays(60 + weeks - i) + ";" + (i < weeks ? before : after) + ";100")
                .collect(Collectors.joining("\n"));
        company.as(carla, () -> points.add(id, PointsDraft.of(text)));
        return id;
    }
}
