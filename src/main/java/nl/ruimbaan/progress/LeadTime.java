package nl.ruimbaan.progress;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.spc.SignalRules;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes, a point for each time that it happened.
 *
 * @param points what is shown, in the order of the event; the newest hundred
 * @param period their limits, made of the first points of all, and their signals; none while there are no points
 */
public record LeadTime(
        List<FlowSeries.Point> points, @Nullable Period period) {

    static LeadTime of(FlowSeries series, SignalRules rules) {
        List<FlowSeries.Point> known =
                Stream.concat(series.first().stream(), series.newest().stream()).toList();
        if (known.isEmpty()) {
            return new LeadTime(List.of(), null);
        }
        int edge = Math.max(0, known.size() - ObstacleFlow.NEWEST);
        List<FlowSeries.Point> before = known.subList(Math.max(0, edge - Period.BEFORE), edge);
        List<FlowSeries.Point> shown = known.subList(edge, known.size());
        return new LeadTime(
                shown,
                Period.of(
                        ChartKind.XMR, rules, observations(series.first()), observations(before), observations(shown)));
    }

    private static List<Observation> observations(List<FlowSeries.Point> points) {
        return points.stream().map(it -> Observation.of(it.days())).toList();
    }

    /** What the point at this place signals; nothing for routine variation. */
    public Set<Signal> signals(int place) {
        return period == null ? EnumSet.noneOf(Signal.class) : period.signals().get(place);
    }
}
