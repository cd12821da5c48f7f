package nl.ruimbaan.support;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.ExperimentOutcome;
import nl.ruimbaan.experiment.ExperimentPages;
import nl.ruimbaan.experiment.ExperimentPlan;
import nl.ruimbaan.experiment.ExperimentResult;
import nl.ruimbaan.experiment.ExperimentService;
import nl.ruimbaan.improvement.ImprovementId;
import org.springframework.boot.test.context.TestComponent;

/** Tries improvements out, as whoever acts, so that they can become how we work. */
@TestComponent
public class Experimenting {

    private final ExperimentService experiments;
    private final ExperimentPages pages;

    Experimenting(ExperimentService experiments, ExperimentPages pages) {
        this.experiments = experiments;
        this.pages = pages;
    }

    /** One that is adopted. */
    public void worked(ImprovementId improvement) {
        finished(improvement, ExperimentOutcome.ADOPT);
    }

    public ExperimentEntry finished(ImprovementId improvement, ExperimentOutcome outcome) {
        ExperimentEntry runs = running(improvement);
        saved(experiments.finish(
                runs.id(), runs.version(), new ExperimentResult("Acht van de tien", "Meteen bellen helpt", outcome)));
        return again(improvement, runs);
    }

    public ExperimentEntry running(ImprovementId improvement) {
        ExperimentEntry planned = planned(improvement);
        saved(experiments.start(planned.id(), planned.version(), "Acht van de tien klanten bellen niet meer"));
        return again(improvement, planned);
    }

    public ExperimentEntry planned(ImprovementId improvement) {
        saved(experiments.plan(improvement, new ExperimentPlan("We bellen zelf", 20, null, null, null, "")));
        return newest(improvement);
    }

    /** The one that was planned last. */
    public ExperimentEntry newest(ImprovementId improvement) {
        return pages.of(improvement).experiments().stream()
                .reduce((one, other) -> one.id().value() > other.id().value() ? one : other)
                .orElseThrow();
    }

    /** As it is now. */
    public ExperimentEntry again(ImprovementId improvement, ExperimentEntry before) {
        return pages.of(improvement).experiments().stream()
                .filter(it -> it.id().equals(before.id()))
                .findFirst()
                .orElseThrow();
    }

    private static void saved(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
    }
}
