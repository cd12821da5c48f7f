package nl.ruimbaan.spc;

import java.util.List;
import java.util.Optional;

/**
 * Limits of proportions whose chance itself varies, which shows where n is large, from 0 to 1: centre p̄ = Σy/Σn, limits
 * p̄ ± 3·σᵢ·σ_z, never below 0 or above 1; σᵢ = √(p̄(1 − p̄)/nᵢ), zᵢ = (pᵢ − p̄)/σᵢ, σ_z = mean |zᵢ − zᵢ₋₁| / 1.128. σ_z below 1
 * applies as well. The pure formula for a given baseline.
 *
 * <p>Source: Laney, <i>Improved control charts for attributes</i>, Quality Engineering 14 (2002); 1.128 is d₂ for n = 2.
 */
public final class PPrimeChart {

    /** d₂ for n = 2, rounded as the source prints it. */
    public static final double D2 = 1.128;

    private PPrimeChart() {}

    /**
     * The limits at a point, made by this baseline.
     *
     * @return empty when no two neighbours both count
     * @throws SeriesException when a point is no count out of a number
     */
    public static Optional<NaturalLimits> limits(List<Observation> baseline, Observation point) {
        return limits(baseline).map(it -> it.at(point));
    }

    /**
     * How much more the shares vary than chance alone makes them: σ_z, without unit. No z is taken where all shares are 0 or all
     * are 1; nothing varies there.
     *
     * @return empty when no two neighbours both count
     * @throws SeriesException when a point is no count out of a number
     */
    public static Optional<Double> sigmaZ(List<Observation> baseline) {
        SeriesFlaw.refuse(ChartKind.P_PRIME, baseline);
        return Ratio.of(baseline)
                .flatMap(ratio -> Xmr.meanMovingRange(standardized(baseline, ratio.centre())))
                .map(it -> it / D2);
    }

    static Optional<Limits> limits(List<Observation> baseline) {
        return sigmaZ(baseline)
                .flatMap(sigmaZ -> Ratio.of(baseline)
                        .map(ratio -> point -> NaturalLimits.around(
                                ratio.centre(), PChart.K * PChart.sigma(ratio.centre(), point) * sigmaZ, 0, 1)));
    }

    private static List<Observation> standardized(List<Observation> baseline, double centre) {
        return baseline.stream()
                .map(it -> new Observation(z(it, centre), it.ghosted(), it.afterGap()))
                .toList();
    }

    private static double z(Observation point, double centre) {
        double sigma = PChart.sigma(centre, point);
        return sigma == 0 ? 0 : (point.value() - centre) / sigma;
    }
}
