package nl.ruimbaan.chart;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.spc.Observation;

/**
 * All that is drawn.
 *
 * @param periods the stretches between steps, oldest first; at least one
 * @param flags what happened meanwhile, oldest first; those before the first point or after the last are left out
 * @param stretches times that are shaded, oldest first; what of them has no points is left out
 * @param canBeNegative whether the quantity can be below zero; if not, a lower limit at or below zero is not drawn
 * @param span how long a point lasts
 * @param words in the reader's language
 */
public record Chart(
        List<ChartPeriod> periods,
        List<ChartFlag> flags,
        List<ChartStretch> stretches,
        boolean canBeNegative,
        PointSpan span,
        ChartWords words) {

    /** @throws IllegalArgumentException when there is no period */
    public Chart {
        periods = List.copyOf(periods);
        flags = List.copyOf(flags);
        stretches = List.copyOf(stretches);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("a chart has at least one period");
        }
    }

    /** One in which nothing is shaded. */
    public Chart(
            List<ChartPeriod> periods, List<ChartFlag> flags, boolean canBeNegative, PointSpan span, ChartWords words) {
        this(periods, flags, List.of(), canBeNegative, span, words);
    }

    /** The same points as a run chart: one median over all of them, no limits and no signals. */
    public Chart asRunChart() {
        return new Chart(List.of(RunPeriod.of(periods)), flags, stretches, canBeNegative, span, words);
    }

    /** The chart of the moving ranges that stands below this one, point below point, in words of its own. */
    public Chart ofMovingRanges(ChartWords said) {
        return new Chart(periods.stream().map(RangePeriod::of).toList(), List.of(), false, span, said);
    }

    List<ChartPoint> points() {
        return periods.stream().flatMap(it -> it.points().stream()).toList();
    }

    List<LocalDate> days() {
        return points().stream().map(ChartPoint::day).toList();
    }

    List<Observation> observations() {
        return periods.stream().flatMap(it -> it.period().points().stream()).toList();
    }

    /** Shares are drawn as percentages. */
    boolean isProportion() {
        return periods.getFirst().period().kind().isProportion();
    }
}
