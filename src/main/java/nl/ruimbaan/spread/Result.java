package nl.ruimbaan.spread;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureKind;
import org.jspecify.annotations.Nullable;

/**
 * Before and after, by the measure that was chosen for an improvement.
 *
 * @param figures null when there is nothing to compare
 */
public record Result(ResultStanding standing, @Nullable Figures figures) {

    /**
     * What is compared.
     *
     * @param since the first day of what came after
     * @param why the reason of the new period that begins there; empty when none does
     * @param drawn the newest values before and the oldest after, in order
     */
    public record Figures(
            MeasureId measure,
            String name,
            MeasureKind kind,
            String unit,
            LocalDate since,
            String why,
            Side before,
            Side after,
            Drawn drawn) {}

    /** The values of both sides, as they are drawn. */
    public record Drawn(List<Double> before, List<Double> after) {}

    static Result without(ResultStanding standing) {
        return new Result(standing, null);
    }
}
