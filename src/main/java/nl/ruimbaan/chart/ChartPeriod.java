package nl.ruimbaan.chart;

import java.util.List;
import nl.ruimbaan.spc.Period;

/**
 * A stretch of the chart between two steps.
 *
 * @param period the values, their limits and signals
 * @param points one for each value of the period, in the same order
 * @param reason why new limits start here, written at the step; not used for the first period of a chart
 */
public record ChartPeriod(Period period, List<ChartPoint> points, String reason) {

    /** @throws IllegalArgumentException when there are not as many points as values */
    public ChartPeriod {
        points = List.copyOf(points);
        if (points.size() != period.points().size()) {
            throw new IllegalArgumentException(
                    points.size() + " points for " + period.points().size() + " observations");
        }
    }
}
