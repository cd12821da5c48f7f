package nl.ruimbaan.experiment;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandTypeId;
import org.jspecify.annotations.Nullable;

/**
 * What is going to be tried.
 *
 * @param what what we try
 * @param demands with how many customer demands
 * @param from from when, when that is known
 * @param to until when, when that is known
 * @param type of which demand type, when it is about one
 * @param expectation what we expect; it can come later, but before the start
 */
public record ExperimentPlan(
        String what,
        @Nullable Integer demands,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable DemandTypeId type,
        String expectation) {

    public static final int MOST_DEMANDS = 99_999;

    public static final ExperimentPlan EMPTY = new ExperimentPlan("", null, null, null, null, "");

    /** As it is kept: without what stands around the words. */
    ExperimentPlan stripped() {
        return expecting(expectation).saying(what);
    }

    /** The same with this expectation. */
    ExperimentPlan expecting(String expected) {
        return new ExperimentPlan(what, demands, from, to, type, expected.strip());
    }

    private ExperimentPlan saying(String words) {
        return new ExperimentPlan(words.strip(), demands, from, to, type, expectation);
    }

    /** Why it cannot be kept like this; empty when it can. */
    public List<Refusal> refusals() {
        var asked = new Checks().words("what", what).atMost("expectation", expectation, Limits.WORDS);
        if (demands == null || demands < 1 || demands > MOST_DEMANDS) {
            asked.refused("demands", "experiment.refused.demands");
        }
        if (from != null && to != null && to.isBefore(from)) {
            asked.refused("to", "experiment.refused.toBeforeFrom");
        }
        return asked.refusals();
    }
}
