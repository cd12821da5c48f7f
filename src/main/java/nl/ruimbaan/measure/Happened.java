package nl.ruimbaan.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change, as the history keeps it.
 *
 * @param day which period or day it is about; null when it is about none
 * @param was what stood there before
 * @param became what stands there now
 * @param many how many points came in at once
 */
record Happened(
        MeasureVerb verb,
        @Nullable LocalDate day,
        @Nullable String was,
        @Nullable String became,
        @Nullable String why,
        @Nullable Integer many) {

    static Happened of(MeasureVerb verb) {
        return new Happened(verb, null, null, null, null, null);
    }

    /** So many points came in. */
    static Happened added(int many) {
        return new Happened(MeasureVerb.ADD, null, null, null, null, many);
    }

    /** The value of this point became another, or none. */
    static Happened to(MeasureVerb verb, MeasurePoint point, @Nullable PointValue became, @Nullable String why) {
        return new Happened(
                verb,
                point.period(),
                Values.plain(point.value()),
                became == null ? null : Values.plain(became),
                why,
                null);
    }

    /** Something was decided about this point. */
    static Happened at(MeasureVerb verb, MeasurePoint point, String why) {
        return new Happened(verb, point.period(), null, null, why, null);
    }
}
