package nl.ruimbaan.measure;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the history.
 *
 * @param day the period or the day that it is about; null when it is about none
 * @param many how many points came in at once
 */
public record MeasureChange(
        Instant at,
        String who,
        MeasureVerb verb,
        @Nullable LocalDate day,
        @Nullable String was,
        @Nullable String became,
        @Nullable String why,
        @Nullable Integer many) {

    /** The same, without what a value was and became. */
    MeasureChange withoutValues() {
        return verb.isOfValue() ? new MeasureChange(at, who, verb, day, null, null, why, many) : this;
    }
}
