package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.SignalRules;

/**
 * A share of the demands, week by week, with what the system predictably delivers.
 *
 * @param mondays of the weeks shown; a week in which nothing was known is no point
 * @param period their limits, made of the first weeks of all, and their signals
 */
public record DemandSeries(List<LocalDate> mondays, Period period) {

    /** How many weeks are shown at most. */
    public static final int SHOWN = 52;

    /**
     * @param weeks the first ones and the newest, in order
     * @param part counts in a week
     * @param whole out of how many
     * @param running the week that is not over yet: judged, and left out of the limits
     * @param rules what counts as a signal
     */
    static Optional<DemandSeries> of(
            List<DemandWeek> weeks,
            ToLongFunction<DemandWeek> part,
            ToLongFunction<DemandWeek> whole,
            LocalDate running,
            SignalRules rules) {
        List<LocalDate> mondays = new ArrayList<>();
        List<Observation> points = new ArrayList<>();
        for (DemandWeek week : weeks) {
            if (whole.applyAsLong(week) > 0) {
                boolean gap =
                        !mondays.isEmpty() && !mondays.getLast().plusWeeks(1).equals(week.monday());
                mondays.add(week.monday());
                points.add(Observation.of((double) part.applyAsLong(week), (double) whole.applyAsLong(week))
                        .afterGap(gap)
                        .ghosted(week.monday().equals(running)));
            }
        }
        if (points.isEmpty()) {
            return Optional.empty();
        }
        int edge = Math.max(0, points.size() - SHOWN);
        Period period = Period.of(
                ChartKind.P,
                rules,
                points.subList(0, Math.min(points.size(), Period.FREEZE_AT)),
                points.subList(Math.max(0, edge - Period.BEFORE), edge),
                points.subList(edge, points.size()));
        return Optional.of(new DemandSeries(List.copyOf(mondays.subList(edge, mondays.size())), period));
    }
}
