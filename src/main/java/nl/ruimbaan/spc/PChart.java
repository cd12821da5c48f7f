package nl.ruimbaan.spc;

import java.util.List;
import java.util.Optional;

/**
 * Limits of proportions, such as the share helped right first time, from 0 to 1: centre p̄ = Σy/Σn, limits
 * p̄ ± 3·√(p̄(1 − p̄)/nᵢ), never below 0 or above 1, for each point by its own n. They suppose that each of the n has the same
 * chance, independently of the others. The pure formula for a given baseline.
 *
 * <p>Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, control chart for fraction nonconforming;
 * NIST/SEMATECH e-Handbook 6.3.3.2.
 */
public final class PChart {

    /** How many standard deviations the limits lie from the centre. */
    public static final double K = 3;

    private PChart() {}

    /**
     * The limits at a point, made by this baseline. A gap in it makes no difference.
     *
     * @return empty when no point counts
     * @throws SeriesException when a point is no count out of a number
     */
    public static Optional<NaturalLimits> limits(List<Observation> baseline, Observation point) {
        return limits(baseline).map(it -> it.at(point));
    }

    static Optional<Limits> limits(List<Observation> baseline) {
        SeriesFlaw.refuse(ChartKind.P, baseline);
        return Ratio.of(baseline)
                .map(ratio -> point -> NaturalLimits.around(ratio.centre(), K * sigma(ratio.centre(), point), 0, 1));
    }

    /** Standard deviation of the share at a point. */
    static double sigma(double centre, Observation point) {
        return Math.sqrt(centre * (1 - centre) / point.outOf());
    }
}
