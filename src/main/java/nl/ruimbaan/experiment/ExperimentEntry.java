package nl.ruimbaan.experiment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An experiment as the page of its improvement shows it to the current user.
 *
 * @param follows the one from which it was adapted
 * @param type what its demand type is called
 * @param result what came of it; null as long as it is not finished
 * @param notTried why it was dropped; null of what was not
 * @param earlier how many texts its plan had before this one
 * @param taps with how many demands it was tried until now
 * @param inLog how many of its demand type its team tallied in the log meanwhile
 * @param diary what was seen, the newest first
 * @param verbs what the reader can do with it now
 */
public record ExperimentEntry(
        ExperimentId id,
        int version,
        ExperimentState state,
        @Nullable ExperimentId follows,
        ExperimentPlan plan,
        @Nullable String type,
        @Nullable ExperimentResult result,
        Deed planned,
        @Nullable Deed started,
        @Nullable Deed finished,
        @Nullable NotTried notTried,
        int earlier,
        TapCount taps,
        int inLog,
        List<ObservationLine> diary,
        Set<ExperimentVerb> verbs) {

    /** With how many it is tried, in words to come: as many as were planned. */
    public int demands() {
        return plan.demands() == null ? 0 : plan.demands();
    }

    /** The same but for what is counted: whoever looks again sees whether anything else is new. */
    public ExperimentEntry uncounted() {
        return new ExperimentEntry(
                id,
                version,
                state,
                follows,
                plan,
                type,
                result,
                planned,
                started,
                finished,
                notTried,
                earlier,
                TapCount.NONE,
                0,
                diary,
                verbs);
    }
}
