package nl.ruimbaan.experiment;

import java.util.function.Consumer;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.RightFirstTime;

/** Counting the customer demands with which something is tried, by a tap each. */
@ApplicationService
public class ExperimentCounting {

    /** How long the name of a tap may be. */
    public static final int LONGEST_KEY = 36;

    private final VisibleExperiments experiments;
    private final Taps taps;
    private final ExperimentRecorder recorder;
    private final Clock clock;

    ExperimentCounting(VisibleExperiments experiments, Taps taps, ExperimentRecorder recorder, Clock clock) {
        this.experiments = experiments;
        this.taps = taps;
        this.recorder = recorder;
        this.clock = clock;
    }

    /**
     * One more demand.
     *
     * @param key the name of this tap, made by who taps: what arrives twice counts once
     */
    @Change
    public Outcome.OfAct<ExperimentPlan> tap(ExperimentId id, String key, RightFirstTime right) {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            return Outcome.refused(Refusal.because("experiment.refused.tap"));
        }
        return count(id, it -> taps.keep(it, key, right, clock.now()));
    }

    /** This tap was a mistake. */
    @Change
    public Outcome.OfAct<ExperimentPlan> takeBack(ExperimentId id, String key) {
        return count(id, it -> taps.forget(it, key));
    }

    private Outcome.OfAct<ExperimentPlan> count(ExperimentId id, Consumer<ExperimentId> change) {
        return experiments.find(id).map(it -> count(it, id, change)).orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<ExperimentPlan> count(SeenExperiment seen, ExperimentId id, Consumer<ExperimentId> change) {
        return seen.refusal(ExperimentVerb.COUNT)
                .<Outcome.OfAct<ExperimentPlan>>map(Outcome::refused)
                .orElseGet(() -> {
                    change.accept(id);
                    return recorder.beside(
                            seen.improvement().id(), seen.experiment().version());
                });
    }
}
