package nl.ruimbaan.spc;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A stretch of a series between two steps, with limits made of its own first points.
 *
 * @param status how far the limits can be trusted
 * @param limits none while there are too few points that count
 * @param median middle of the points shown that are not ghosted; what is drawn while there are no limits
 * @param points the points shown
 * @param signals those of each point, in the same order; empty sets while there are no limits
 * @param madeOf how many points made the limits; ghosted ones do not count
 */
public record Period(
        Status status,
        Optional<NaturalLimits> limits,
        double median,
        List<Observation> points,
        List<Set<Signal>> signals,
        int madeOf) {

    /** From how many points on there are trial limits. */
    public static final int TRIAL_FROM = 6;

    /** At how many points the limits freeze, on those points. */
    public static final int FREEZE_AT = 20;

    /** How many points before a window decide whether its first point is part of a run. */
    public static final int BEFORE = Signals.RUN_LENGTH - 1;

    public Period {
        points = List.copyOf(points);
        signals = signals.stream().map(Set::copyOf).toList();
    }

    /** How far the limits can be trusted. */
    public enum Status {
        TOO_FEW,
        TRIAL,
        FROZEN
    }

    /** Judges a period of individual values that is shown whole: {@link #of(Formula, List, List, List)} with {@link Xmr}. */
    public static Period of(List<Observation> first, List<Observation> shown) {
        return of(Xmr::limits, first, List.of(), shown);
    }

    /**
     * Judges a period. A chart that shows the newest points only keeps the limits of the period's first ones, and a run that
     * began before the window keeps its marks: a window never recalculates. Ghosted points take their place among the first, yet make no limits: a period of twenty points
     * of which one is ghosted has limits of nineteen.
     *
     * @param formula how the first points make limits
     * @param first the period's first points, at least {@link #FREEZE_AT} of them if there are that many
     * @param before the points right before those shown, in order, at least {@link #BEFORE} of them if there are that many
     * @param shown the points to show, in order; at least one
     * @throws IllegalArgumentException when nothing is shown
     */
    public static Period of(
            Formula formula, List<Observation> first, List<Observation> before, List<Observation> shown) {
        if (shown.isEmpty()) {
            throw new IllegalArgumentException("a period has at least one point");
        }
        List<Observation> baseline = first.subList(0, Math.min(first.size(), FREEZE_AT));
        int counted = (int) baseline.stream().filter(it -> !it.ghosted()).count();
        Optional<NaturalLimits> limits = counted < TRIAL_FROM ? Optional.empty() : formula.limits(baseline);
        List<Set<Signal>> signals = limits.map(it -> signals(before, shown, it))
                .orElseGet(() -> shown.stream().map(it -> Set.<Signal>of()).toList());
        return new Period(status(limits.isPresent(), baseline.size()), limits, median(shown), shown, signals, counted);
    }

    private static List<Set<Signal>> signals(List<Observation> before, List<Observation> shown, NaturalLimits limits) {
        List<Observation> judged =
                Stream.concat(before.stream(), shown.stream()).toList();
        return Signals.of(judged, limits).subList(before.size(), judged.size());
    }

    /** How many of the points shown are a signal. */
    public long signalled() {
        return signals.stream().filter(it -> !it.isEmpty()).count();
    }

    private static Status status(boolean hasLimits, int points) {
        if (!hasLimits) {
            return Status.TOO_FEW;
        }
        return points < FREEZE_AT ? Status.TRIAL : Status.FROZEN;
    }

    private static double median(List<Observation> points) {
        boolean allGhosted = points.stream().allMatch(Observation::ghosted);
        double[] sorted = points.stream()
                .filter(it -> allGhosted || !it.ghosted())
                .mapToDouble(Observation::value)
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
