package nl.ruimbaan.chart;

import java.util.List;

/**
 * All that is drawn.
 *
 * @param periods the stretches between steps, oldest first; at least one
 * @param flags what happened meanwhile, oldest first; those before the first point or after the last are left out
 * @param canBeNegative whether the quantity can be below zero; if not, a lower limit at or below zero is not drawn
 * @param words in the reader's language
 */
public record Chart(List<ChartPeriod> periods, List<ChartFlag> flags, boolean canBeNegative, ChartWords words) {

    /** @throws IllegalArgumentException when there is no period */
    public Chart {
        periods = List.copyOf(periods);
        flags = List.copyOf(flags);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("a chart has at least one period");
        }
    }

    List<ChartPoint> points() {
        return periods.stream().flatMap(it -> it.points().stream()).toList();
    }
}
