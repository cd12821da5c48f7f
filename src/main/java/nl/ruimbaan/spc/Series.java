package nl.ruimbaan.spc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A whole series, judged: one stretch from each step to the next, each with limits of its own.
 *
 * @param stretches oldest first; at least one
 */
public record Series(List<Stretch> stretches) {

    public Series {
        stretches = List.copyOf(stretches);
    }

    /**
     * Judges a series whose points have days.
     *
     * @param days of the points, in the same order
     * @throws SeriesException for the first flaw; {@link SeriesFlaw#of} names them all
     * @see #of(ChartKind, SignalRules, List, Collection)
     */
    public static Series of(
            ChartKind kind,
            SignalRules rules,
            List<Observation> points,
            List<LocalDate> days,
            Collection<Integer> steps) {
        SeriesFlaw.refuse(SeriesFlaw.of(kind, points, days));
        return of(kind, rules, points, steps);
    }

    /**
     * Judges a series. Nothing but a step makes new limits: a later point never changes those that are frozen.
     *
     * @param points in the order of time; at least one
     * @param steps places of the points, from 0, at which new limits begin; those outside the series, and 0, change nothing
     * @throws SeriesException for the first flaw; {@link SeriesFlaw#of} names them all
     */
    public static Series of(ChartKind kind, SignalRules rules, List<Observation> points, Collection<Integer> steps) {
        SeriesFlaw.refuse(SeriesFlaw.of(kind, points));
        var starts = new TreeSet<Integer>();
        starts.add(0);
        steps.stream().filter(it -> it > 0 && it < points.size()).forEach(starts::add);
        List<Stretch> stretches = new ArrayList<>();
        for (int start : starts) {
            Integer next = starts.higher(start);
            stretches.add(stretch(kind, rules, points.subList(start, next == null ? points.size() : next), start));
        }
        return new Series(stretches);
    }

    private static Stretch stretch(ChartKind kind, SignalRules rules, List<Observation> points, int start) {
        Period period = Period.of(kind, rules, points, List.of(), points);
        List<Observation> baseline = Period.baseline(points);
        List<Integer> madeOf = period.limits().isEmpty()
                ? List.of()
                : IntStream.range(0, baseline.size())
                        .filter(i -> !baseline.get(i).ghosted())
                        .mapToObj(i -> start + i)
                        .toList();
        return new Stretch(period, start, madeOf);
    }

    /** The newest points only. They keep their limits, signals and places: a window never recalculates. */
    public Series newest(int count) {
        int edge = stretches.getLast().to() - Math.max(1, count);
        return new Series(stretches.stream()
                .filter(it -> it.to() > edge)
                .map(it -> new Stretch(it.period().newest(it.to() - edge), Math.max(it.from(), edge), it.madeOf()))
                .toList());
    }

    /** All points shown, in order. */
    public List<Observation> points() {
        return stretches.stream().flatMap(it -> it.period().points().stream()).toList();
    }

    /** How many of the points shown are a signal. */
    public long signalled() {
        return stretches.stream().mapToLong(it -> it.period().signalled()).sum();
    }

    /**
     * Where a step is proposed, from the place in the series: the first point of the run that the newest points are in. It is
     * taken to go on until as many points as make a run have come after it, and to have begun where an earlier run on that side
     * began, if fewer than that lie between. Nothing where the run is as old as the period. A person decides. To be asked of the
     * whole series, not of a window.
     */
    public OptionalInt proposedStep() {
        Stretch last = stretches.getLast();
        OptionalInt start = last.period().proposedStep();
        return start.isEmpty() ? start : OptionalInt.of(last.from() + start.getAsInt());
    }
}
