package nl.ruimbaan.chart;

import java.util.OptionalDouble;
import nl.ruimbaan.spc.NaturalLimits;

/** Which limits are drawn: not one that nothing can lie beyond. */
final class DrawnLimits {

    private final Chart chart;

    DrawnLimits(Chart chart) {
        this.chart = chart;
    }

    /** None for a share that reaches all. */
    OptionalDouble upper(NaturalLimits limits) {
        return chart.isProportion() && limits.upper() >= 1 ? OptionalDouble.empty() : OptionalDouble.of(limits.upper());
    }

    /** None at or below zero for a quantity that cannot be negative. */
    OptionalDouble lower(NaturalLimits limits) {
        return chart.canBeNegative() || limits.isBoundedBelow()
                ? OptionalDouble.of(limits.lower())
                : OptionalDouble.empty();
    }
}
