package nl.ruimbaan.experiment;

import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What came of an experiment.
 *
 * @param result what happened
 * @param lesson what we learned
 * @param outcome what we do with it now
 */
public record ExperimentResult(
        String result, String lesson, @Nullable ExperimentOutcome outcome) {

    /** Why it cannot be kept like this; empty when it can. */
    public List<Refusal> refusals() {
        return new Checks()
                .words("result", result)
                .words("lesson", lesson)
                .chosen("outcome", outcome, "experiment.refused.outcome")
                .refusals();
    }
}
