package nl.ruimbaan.measure;

import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * A decision of a person about new limits.
 *
 * @param point the first point of the new period
 * @param made whether new limits start there; else somebody decided that they do not
 * @param why the cause, or why not
 * @param wanted whether the change is wanted
 * @param item the obstacle or the improvement that it comes from, if one was named
 */
public record MeasureStep(
        PointId point,
        LocalDate period,
        boolean made,
        String why,
        boolean wanted,
        @Nullable ItemRef item,
        String by,
        Instant at) {}
