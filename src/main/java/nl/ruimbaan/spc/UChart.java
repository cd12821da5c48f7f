package nl.ruimbaan.spc;

import java.util.List;
import java.util.Optional;

/**
 * Limits of counts with differing exposure, such as complaints per thousand contacts, in number of times per one of the exposure:
 * centre ū = Σy/Σn, limits ū ± 3·√(ū/nᵢ), never below 0, for each point by its own n. They suppose that each occurrence comes
 * independently of the others (Poisson). The pure formula for a given baseline.
 *
 * <p>Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, control chart for average number of nonconformities
 * per unit; NIST/SEMATECH e-Handbook 6.3.3.1.
 */
public final class UChart {

    /** How many standard deviations the limits lie from the centre. */
    public static final double K = 3;

    private UChart() {}

    /**
     * The limits at a point, made by this baseline. A gap in it makes no difference.
     *
     * @return empty when no point counts
     * @throws SeriesException when a point is no count with an exposure
     */
    public static Optional<NaturalLimits> limits(List<Observation> baseline, Observation point) {
        return limits(baseline).map(it -> it.at(point));
    }

    static Optional<Limits> limits(List<Observation> baseline) {
        SeriesFlaw.refuse(ChartKind.U, baseline);
        return Ratio.of(baseline)
                .map(ratio -> point -> NaturalLimits.around(
                        ratio.centre(), K * Math.sqrt(ratio.centre() / point.outOf()), 0, Double.POSITIVE_INFINITY));
    }
}
