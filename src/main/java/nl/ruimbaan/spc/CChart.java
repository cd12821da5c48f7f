package nl.ruimbaan.spc;

import java.util.List;
import java.util.Optional;

/**
 * Limits of counts in equal periods, such as occurrences a week, in number of times: centre c̄ = mean(y), limits
 * c̄ ± 3·√c̄, the lower one never below 0. They suppose that each occurrence comes independently of the others (Poisson). The
 * pure formula for a given baseline: how many points are enough, and when limits freeze, is the policy of {@link Period}.
 *
 * <p>Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, control charts for nonconformities;
 * NIST/SEMATECH e-Handbook 6.3.3.1.
 */
public final class CChart {

    /** How many standard deviations the limits lie from the centre. */
    public static final double K = 3;

    private CChart() {}

    /**
     * Limits of this baseline. A gap in it makes no difference: a count does not depend on the one before it.
     *
     * @return empty when no point counts
     * @throws SeriesException when a value is negative
     */
    public static Optional<NaturalLimits> limits(List<Observation> baseline) {
        SeriesFlaw.refuse(ChartKind.C, baseline);
        return Ratio.of(baseline)
                .map(it -> NaturalLimits.around(it.centre(), K * Math.sqrt(it.centre()), 0, Double.POSITIVE_INFINITY));
    }
}
