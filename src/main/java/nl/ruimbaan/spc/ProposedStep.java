package nl.ruimbaan.spc;

import java.util.List;
import java.util.Set;

/** Finds the first point of the run that the newest points of a period are in. */
final class ProposedStep {

    private static final int NONE = -1;

    private ProposedStep() {}

    /** The place in the period; below 0 when its newest points are in no run. */
    static int within(Period period) {
        int patience = period.rules().runLength();
        List<Set<Signal>> signals = period.signals();
        int start = NONE;
        int side = 0;
        int passed = 0;
        for (int i = signals.size() - 1; i >= 0 && passed < patience; i--) {
            int here = signals.get(i).contains(Signal.RUN) ? side(period, i) : 0;
            if (here == 0) {
                passed++;
            } else if (side != 0 && here != side) {
                return start;
            } else {
                side = here;
                start = i;
                passed = 0;
            }
        }
        return start;
    }

    private static int side(Period period, int place) {
        return period.limitsOfEach().get(place).side(period.points().get(place).value());
    }
}
