package nl.ruimbaan.spc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Limits of individual values and moving ranges, in the unit of the values: centre = mean(x), limits = centre ± k · MR̄,
 * MR̄ = mean of |xᵢ − xᵢ₋₁|; the moving-range chart runs from 0 to kMovingRange · MR̄. The pure formula for a given
 * baseline: how many points are enough, and when limits freeze, is the policy of {@link Period}.
 *
 * <p>Source: Wheeler, <i>Understanding Variation</i>; NIST/SEMATECH e-Handbook 6.3.2.2. Large moving ranges are not
 * screened out: an outlier is ghosted by a person.
 */
public final class Xmr {

    /** 3/d₂ for n = 2, rounded as Wheeler prints it. */
    public static final double K = 2.66;

    /** D₄ for n = 2, rounded as Wheeler prints it. */
    public static final double K_MOVING_RANGE = 3.267;

    private Xmr() {}

    /** Limits of this baseline with the usual constant. */
    public static Optional<NaturalLimits> limits(List<Observation> baseline) {
        return limits(baseline, K);
    }

    /**
     * Limits of this baseline: mean ± k · MR̄.
     *
     * @param k factor on the mean moving range: 2.66, 3/1.128 or 3/d₂ exactly, as the source has it
     * @return empty when no moving range can be taken: no two neighbours that both count
     * @throws SeriesException when a point is no finite value that stands by itself
     */
    public static Optional<NaturalLimits> limits(List<Observation> baseline, double k) {
        SeriesFlaw.refuse(ChartKind.XMR, baseline);
        double centre = mean(baseline.stream()
                .filter(it -> !it.ghosted())
                .mapToDouble(Observation::value)
                .toArray());
        return meanMovingRange(baseline)
                .map(range -> new NaturalLimits(centre, centre - k * range, centre + k * range));
    }

    /**
     * The chart of the moving ranges of this baseline: 0 … kMovingRange · MR̄.
     *
     * @param kMovingRange factor of its upper limit: {@link #K_MOVING_RANGE}, or as the source has it
     * @return empty when no moving range can be taken
     */
    public static Optional<MovingRanges> ranges(List<Observation> baseline, double kMovingRange) {
        return meanMovingRange(baseline).map(range -> new MovingRanges(range, kMovingRange * range));
    }

    static Optional<Double> meanMovingRange(List<Observation> baseline) {
        double[] ranges = movingRanges(baseline);
        return ranges.length == 0 ? Optional.empty() : Optional.of(mean(ranges));
    }

    /** Absolute differences between neighbours; none across a gap, none with a ghosted point. */
    static double[] movingRanges(List<Observation> points) {
        List<Double> ranges = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Observation one = points.get(i - 1);
            Observation next = points.get(i);
            if (!next.afterGap() && !one.ghosted() && !next.ghosted()) {
                ranges.add(Math.abs(next.value() - one.value()));
            }
        }
        return ranges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }
}
