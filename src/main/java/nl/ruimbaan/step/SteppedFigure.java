package nl.ruimbaan.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;

/**
 * A figure whose limits start anew where a person decided so.
 *
 * @param parts from step to step, oldest first; at least one
 * @param proposed the day of the first point of a run, on which new limits might start, and about which nobody decided yet
 */
public record SteppedFigure<P>(List<Part<P>> parts, Optional<LocalDate> proposed) {

    public SteppedFigure {
        parts = List.copyOf(parts);
    }

    /**
     * The points from one step to the next.
     *
     * @param points one for each of the period, in the same order
     * @param why the reason of its step; empty for the first of all
     */
    public record Part<P>(Period period, List<P> points, String why) {

        public Part {
            points = List.copyOf(points);
        }
    }

    public List<Period> periods() {
        return parts.stream().map(Part::period).toList();
    }

    /** What holds now. */
    public Period last() {
        return parts.getLast().period();
    }

    /** All points shown, in order. */
    public List<P> points() {
        return parts.stream().flatMap(it -> it.points().stream()).toList();
    }

    /** What each point shown signals, in the same order. */
    public List<Set<Signal>> signals() {
        return parts.stream().flatMap(it -> it.period().signals().stream()).toList();
    }

    /** How many of the points shown are a signal. */
    public long signalled() {
        return parts.stream().mapToLong(it -> it.period().signalled()).sum();
    }
}
