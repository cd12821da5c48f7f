package nl.ruimbaan.experiment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ruimbaan.base.Outcome;
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
import nl.ruimbaan.support.Colleague;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.Experimenting;
import nl.ruimbaan.support.Portal;
import nl.ruimbaan.support.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** By what one sees whether an improvement helps, beside its experiments. */
@ScreenTest
class MeasureBesideScreenTest {

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

    @Test
    void the_measure_that_anna_chooses_stands_beside_with_the_time_of_the_experiment_shaded() {
        PersonId anna = company.hire("Anna");
        PersonId carla = company.hire("Carla", Role.COACH);
        ImprovementId id = tried(anna);
        MeasureId keren = counted(carla);
        company.as(anna, () -> trying.running(id));
        Colleague semHere = portal.sits(company.hire("Sem")).goesTo(ImprovementLinks.page(id));
        assertThat(semHere.shows("Hoe vaak een klant belt")).isFalse();

        company.as(anna, () -> choice.choose(id, keren));

        semHere.sees("Hoe vaak een klant belt").sees("Gearceerd, van").sees("We bellen zelf.");
        assertThat(semHere.looksAtCharts().wasSent()).contains("rb-chart-stretch");
    }

    private ImprovementId tried(PersonId anna) {
        var draft = ImprovementDraft.of("Wie verhuist, hoort weken niets", null, Language.NL);
        var outcome = (Outcome.Saved<ImprovementDraft>) company.as(anna, () -> improvements.propose(draft, null));
        var id = new ImprovementId(outcome.item().number());
        company.as(anna, () -> moves.move(id, 0, new Move.Understand()));
        company.as(anna, () -> moves.move(id, 1, new Move.Plan("Als we bellen", "We tellen")));
        return id;
    }

    /** A value for each of the last ten days. */
    private MeasureId counted(PersonId carla) {
        var draft = new MeasureDraft(
                "Hoe vaak een klant belt",
                "Waarom",
                "Hoe",
                "keer",
                MeasureKind.XMR,
                Rhythm.CASE,
                null,
                null,
                Language.NL);
        var made = (Outcome.Saved<MeasureDraft>) company.as(carla, () -> measures.make(draft));
        var id = new MeasureId(made.item().number());
        String text = IntStream.rangeClosed(0, 9)
                .mapToObj(i -> Company.today().minusDays(9 - i) + ";" + (3 + i % 3))
                .collect(Collectors.joining("\n"));
        company.as(carla, () -> points.add(id, PointsDraft.of(text)));
        return id;
    }
}
