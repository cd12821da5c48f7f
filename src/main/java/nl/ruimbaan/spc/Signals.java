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
     * it, a gap does not. Ghosted points are judged like the others. A run is counted from the first of these points.
     *
     * <p>Source of the run of eight: Western Electric, <i>Statistical Quality Control Handbook</i> (1956); Wheeler.
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
        markRuns(points.stream().mapToInt(it -> limits.side(it.value())).toArray(), found);
        return found.stream().map(Set::copyOf).toList();
    }

    private static void markRuns(int[] sides, List<Set<Signal>> found) {
        int start = 0;
        for (int i = 1; i <= sides.length; i++) {
            if (i == sides.length || sides[i] != sides[start]) {
                if (i - start >= RUN_LENGTH && sides[start] != 0) {
                    found.subList(start, i).forEach(it -> it.add(Signal.RUN));
                }
                start = i;
            }
        }
    }
}
