package nl.ruimbaan.progress;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.obstacle.ObstacleId;

/**
 * The points of a chart in the order of the event: the first twenty, which make its limits, and the newest hundred with the
 * seven before them, by which a run is known that began before the window. When there are no more than a hundred and
 * twenty-seven, the two together are all, and no point stands in both.
 */
public record FlowSeries(List<Point> first, List<Point> newest) {

    /**
     * One round of one obstacle, as a point of a chart.
     *
     * @param at when it was picked up, removed, or confirmed
     * @param days calendar days since it was reported, to the hundredth
     */
    public record Point(ObstacleId obstacle, String title, Instant at, double days) {}
}
