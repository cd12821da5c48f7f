package nl.ruimbaan.spread;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.measure.MeasurePoint;

/**
 * The values on one side of a change; those that a person took out of the limits do not count.
 *
 * @param value their mean, or the share or the rate of all of them together
 * @param outOf of how many, or per how much, all of them together; 0 for values that stand by themselves
 * @param points how many values count
 */
public record Side(double value, double outOf, int points) {

    static final Side NOTHING = new Side(0, 0, 0);

    static Side of(List<MeasurePoint> points) {
        List<MeasurePoint> counted =
                points.stream().filter(it -> !it.isGhosted()).toList();
        if (counted.isEmpty()) {
            return NOTHING;
        }
        double sum = sum(counted.stream().map(it -> it.value().count()).toList());
        double all = sum(counted.stream()
                .map(it -> it.value().outOf())
                .filter(Objects::nonNull)
                .toList());
        return new Side(sum / (all == 0 ? counted.size() : all), all, counted.size());
    }

    private static double sum(List<BigDecimal> values) {
        return values.stream().reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
    }
}
