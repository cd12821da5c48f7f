package nl.ruimbaan.progress;

import java.util.List;
import nl.ruimbaan.base.Count;

/**
 * Obstacles of which those who met them say that they are gone.
 *
 * @param last the last ones, the newest first
 */
public record TakenAway(Count count, List<FlowSeries.Point> last) {

    /** So many are named. */
    public static final int NAMED = 3;
}
