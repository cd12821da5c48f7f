package nl.ruimbaan.progress;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.spc.Period;

/**
 * The points of a chart in the order of the event: the first twenty of all and since each step, which make limits, and the newest
 * hundred with those before them by which a run is known that began before the window. No point stands in it twice.
 */
public record FlowSeries(List<Point> points) {

    /**
     * One round of one obstacle, as a point of a chart.
     *
     * @param at when it was picked up, removed, or confirmed
     * @param days calendar days since it was reported, to the hundredth
     */
    public record Point(ObstacleId obstacle, String title, Instant at, double days) {}

    /** Those that are shown and those before them. */
    List<Point> newest() {
        return points.subList(Math.max(0, points.size() - ObstacleFlow.NEWEST - Period.BEFORE), points.size());
    }
}
