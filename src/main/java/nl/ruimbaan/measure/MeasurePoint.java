package nl.ruimbaan.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point of a measure.
 *
 * @param version goes up with each change
 * @param period the first day of its period, or the day of its case
 * @param ghostedWhy why it is left out of the limits; null when it counts
 */
public record MeasurePoint(
        PointId id,
        int version,
        LocalDate period,
        PointValue value,
        @Nullable String ghostedWhy) {

    public boolean isGhosted() {
        return ghostedWhy != null;
    }
}
