package nl.ruimbaan.spc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The default rules: a point strictly beyond a limit, and eight in a row on one side of the centre. */
public final class Signals {

    /** How many in a row on one side make a signal. */
    public static final int RUN_LENGTH = 8;

    private Signals() {}

    /**
     * The signals of each point, in the order of the points. All points of a run are marked; a point on the centre breaks
     * it. Ghosted points are judged like the others.
     */
    public static List<Set<Signal>> of(List<Observation> points, NaturalLimits limits) {
        List<Set<Signal>> found = new ArrayList<>();
        for (Observation point : points) {
            Set<Signal> signals = EnumSet.noneOf(Signal.class);
            if (limits.isOutside(point.value())) {
                signals.add(Signal.OUTSIDE);
            }
            found.add(signals);
        }
        markRuns(points, limits.centre(), found);
        return List.copyOf(found);
    }

    private static void markRuns(List<Observation> points, double centre, List<Set<Signal>> found) {
        int start = 0;
        for (int i = 1; i <= points.size(); i++) {
            if (i == points.size() || side(points, i, centre) != side(points, start, centre)) {
                if (i - start >= RUN_LENGTH && side(points, start, centre) != 0) {
                    found.subList(start, i).forEach(it -> it.add(Signal.RUN));
                }
                start = i;
            }
        }
    }

    private static int side(List<Observation> points, int place, double centre) {
        return (int) Math.signum(points.get(place).value() - centre);
    }
}
