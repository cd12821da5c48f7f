package nl.ruimbaan.spc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Tells signals from routine variation, by the rules that the organisation chose. */
public final class Signals {

    /** How many points that each rise, or each fall, make a trend: six moves. */
    public static final int TREND_LENGTH = 7;

    /** The longest pattern of all rules: how many points a signal can take. */
    static final int LONGEST = SignalRules.DEFAULT.runLength();

    private final List<Observation> points;
    private final List<NaturalLimits> limits;
    private final List<Set<Signal>> found = new ArrayList<>();

    private Signals(List<Observation> points, List<NaturalLimits> limits) {
        this.points = points;
        this.limits = limits;
        points.forEach(it -> found.add(EnumSet.noneOf(Signal.class)));
    }

    /**
     * The signals of each point, in the order of the points. All points of a run and of a trend are marked; a point on the centre
     * breaks a run, one that equals the one before it breaks a trend, a gap breaks neither. Of two of three, those in the outer
     * third are marked. Ghosted points are judged like the others. What is counted begins at the first of these points.
     *
     * @param limits those at each point
     * @throws IllegalArgumentException when there are not as many limits as points
     */
    public static List<Set<Signal>> of(List<Observation> points, List<NaturalLimits> limits, SignalRules rules) {
        if (limits.size() != points.size()) {
            throw new IllegalArgumentException(limits.size() + " limits for " + points.size() + " points");
        }
        var signals = new Signals(points, limits);
        signals.outside();
        signals.stretches(signals::side, rules.runLength(), 0, Signal.RUN);
        if (rules.areFour()) {
            signals.stretches(signals::move, TREND_LENGTH - 1, 1, Signal.TREND);
            signals.twoOfThree();
        }
        return signals.found.stream().map(Set::copyOf).toList();
    }

    private double value(int i) {
        return points.get(i).value();
    }

    private int side(int i) {
        return limits.get(i).side(value(i));
    }

    /** Where it went from the point before: 1 up, -1 down, 0 nowhere or from nowhere. */
    private int move(int i) {
        return i == 0 ? 0 : (int) Math.signum(value(i) - value(i - 1));
    }

    private void outside() {
        for (int i = 0; i < points.size(); i++) {
            if (limits.get(i).isOutside(value(i))) {
                found.get(i).add(Signal.OUTSIDE);
            }
        }
    }

    /** Marks stretches of one direction that are long enough, and so many points before them. */
    private void stretches(IntUnaryOperator direction, int length, int before, Signal signal) {
        int start = 0;
        for (int i = 1; i <= points.size(); i++) {
            int current = direction.applyAsInt(start);
            if (i == points.size() || direction.applyAsInt(i) != current) {
                if (i - start >= length && current != 0) {
                    found.subList(start - before, i).forEach(it -> it.add(signal));
                }
                start = i;
            }
        }
    }

    private void twoOfThree() {
        for (int i = 2; i < points.size(); i++) {
            for (int side : new int[] {-1, 1}) {
                twoOfThree(i - 2, side);
            }
        }
    }

    private void twoOfThree(int from, int side) {
        List<Integer> outer = new ArrayList<>();
        for (int i = from; i < from + 3; i++) {
            if (side(i) != side) {
                return;
            }
            if (limits.get(i).outerThird(value(i)) == side) {
                outer.add(i);
            }
        }
        if (outer.size() >= 2) {
            outer.forEach(it -> found.get(it).add(Signal.TWO_OF_THREE));
        }
    }
}
