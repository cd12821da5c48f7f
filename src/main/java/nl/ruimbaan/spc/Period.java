package nl.ruimbaan.spc;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A stretch of a series between two steps, with limits made of its own first points.
 *
 * @param kind how its limits are made
 * @param rules how its signals are told from routine variation
 * @param status how far the limits can be trusted
 * @param limitsOfEach at each point shown, in the same order; empty while too few points count. They differ from point to point
 *     where {@link ChartKind#isOutOf()}
 * @param median middle of the points shown that are not ghosted; what is drawn while there are no limits
 * @param points the points shown
 * @param signals those of each point, in the same order; empty sets while there are no limits
 * @param madeOf how many points made the limits; ghosted ones do not count
 * @param companion the moving ranges of an XmR chart; empty for other kinds and while there are no limits
 */
public record Period(
        ChartKind kind,
        SignalRules rules,
        Status status,
        List<NaturalLimits> limitsOfEach,
        double median,
        List<Observation> points,
        List<Set<Signal>> signals,
        int madeOf,
        Optional<RangeCompanion> companion) {

    /** From how many points on there are trial limits. */
    public static final int TRIAL_FROM = 6;

    /** At how many points the limits freeze, on those points. */
    public static final int FREEZE_AT = 20;

    /** How many points before a window decide whether its first point is part of a signal, whatever the rules. */
    public static final int BEFORE = Signals.LONGEST - 1;

    public Period {
        limitsOfEach = List.copyOf(limitsOfEach);
        points = List.copyOf(points);
        signals = signals.stream().map(Set::copyOf).toList();
    }

    /** How far the limits can be trusted. */
    public enum Status {
        TOO_FEW,
        TRIAL,
        FROZEN
    }

    /**
     * Judges a period of which the first and the newest points are known. A chart that shows the newest points only keeps the
     * limits of the period's first ones, and a run that began before the window keeps its marks: a window never recalculates.
     * Ghosted points take their place among the first, yet make no limits: a period of twenty points of which one is ghosted has
     * limits of nineteen. Who has all points asks {@link Series}.
     *
     * @param first the period's first points, at least {@link #FREEZE_AT} of them if there are that many
     * @param before the points right before those shown, in order, at least {@link #BEFORE} of them if there are that many
     * @param shown the points to show, in order; at least one
     * @throws SeriesException when nothing is shown, or a point cannot be one of this kind of chart
     */
    public static Period of(
            ChartKind kind,
            SignalRules rules,
            List<Observation> first,
            List<Observation> before,
            List<Observation> shown) {
        SeriesFlaw.refuse(SeriesFlaw.of(kind, shown));
        SeriesFlaw.refuse(kind, before);
        List<Observation> baseline = baseline(first);
        int counted = (int) baseline.stream().filter(it -> !it.ghosted()).count();
        Optional<? extends Limits> limits = counted < TRIAL_FROM ? Optional.empty() : kind.limits(baseline);
        return new Period(
                kind,
                rules,
                status(limits.isPresent(), baseline.size()),
                limits.map(it -> atEach(shown, it)).orElse(List.of()),
                median(shown),
                shown,
                limits.map(it -> signals(rules, before, shown, it))
                        .orElseGet(
                                () -> shown.stream().map(it -> Set.<Signal>of()).toList()),
                counted,
                kind == ChartKind.XMR && limits.isPresent()
                        ? Xmr.ranges(baseline, Xmr.K_MOVING_RANGE).map(it -> RangeCompanion.of(it, before, shown))
                        : Optional.empty());
    }

    /** The points that make the limits, and those among them that are ghosted. */
    static List<Observation> baseline(List<Observation> first) {
        return first.subList(0, Math.min(first.size(), FREEZE_AT));
    }

    private static List<NaturalLimits> atEach(List<Observation> points, Limits limits) {
        return points.stream().map(limits::at).toList();
    }

    private static List<Set<Signal>> signals(
            SignalRules rules, List<Observation> before, List<Observation> shown, Limits limits) {
        List<Observation> judged =
                Stream.concat(before.stream(), shown.stream()).toList();
        return Signals.of(judged, atEach(judged, limits), rules).subList(before.size(), judged.size());
    }

    /** The limits at the newest point, which are those of all points of an XmR and a c chart; none while too few points count. */
    public Optional<NaturalLimits> limits() {
        return limitsOfEach.isEmpty() ? Optional.empty() : Optional.of(limitsOfEach.getLast());
    }

    /** How many of the points shown are a signal. */
    public long signalled() {
        return signals.stream().filter(it -> !it.isEmpty()).count();
    }

    /**
     * Where a step is proposed, from the place among the points shown: the first point of the run that the newest points are in.
     * Nothing where the run is as old as what is shown. A person decides.
     */
    public OptionalInt proposedStep() {
        int start = ProposedStep.within(this);
        return start <= 0 ? OptionalInt.empty() : OptionalInt.of(start);
    }

    /** The newest points of this period, with the limits and the signals that they have in the whole. */
    Period newest(int count) {
        int from = Math.max(0, points.size() - count);
        List<Observation> shown = points.subList(from, points.size());
        return new Period(
                kind,
                rules,
                status,
                limitsOfEach.isEmpty() ? limitsOfEach : limitsOfEach.subList(from, points.size()),
                median(shown),
                shown,
                signals.subList(from, points.size()),
                madeOf,
                companion.map(it -> new RangeCompanion(it.limits(), it.ranges().subList(from, points.size()))));
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
