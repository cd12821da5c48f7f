package nl.ruimbaan.measure;

import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemView;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a person about new limits.
 *
 * @param point the first point of the new period
 * @param made whether new limits start there; else somebody decided that they do not
 * @param why the cause, or why not
 * @param wanted whether the change is wanted
 * @param item the obstacle or the improvement that it comes from, if one was named
 * @param title what that one is called; null when the reader may not see it
 */
public record MeasureStep(
        PointId point,
        LocalDate period,
        boolean made,
        String why,
        boolean wanted,
        @Nullable ItemRef item,
        @Nullable String title,
        String by,
        Instant at) {

    /** The same, with the title of what it comes from. */
    MeasureStep called(@Nullable ItemView cause) {
        return new MeasureStep(point, period, made, why, wanted, item, cause == null ? null : cause.title(), by, at);
    }
}
