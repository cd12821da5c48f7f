package nl.ruimbaan.obstacle;

import java.util.List;

/**
 * The points of a chart in the order of the event: the first twenty, which make its limits, and the newest hundred with the
 * seven before them, by which a run is known that began before the window. When there are no more than a hundred and
 * twenty-seven, the two together are all, and no point stands in both.
 */
public record FlowSeries(List<FlowPoint> first, List<FlowPoint> newest) {}
