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
 * A share of the demands, week by week or month by month, with what the system predictably delivers.
 *
 * @param starts on which days the weeks or months shown begin; one in which nothing was known is no point
 * @param period their limits, made of the first ones of all, and their signals
 */
public record DemandSeries(FigureRhythm rhythm, List<LocalDate> starts, Period period) {

    /**
     * @param tallies the first ones and the newest, in order
     * @param part counts in one of them
     * @param whole out of how many
     * @param running the beginning of the one that is not over yet: judged, and left out of the limits
     * @param rules what counts as a signal
     */
    static Optional<DemandSeries> of(
            FigureRhythm rhythm,
            List<DemandTally> tallies,
            ToLongFunction<DemandTally> part,
            ToLongFunction<DemandTally> whole,
            LocalDate running,
            SignalRules rules) {
        List<LocalDate> starts = new ArrayList<>();
        List<Observation> points = new ArrayList<>();
        for (DemandTally tally : tallies) {
            if (whole.applyAsLong(tally) > 0) {
                boolean gap =
                        !starts.isEmpty() && !rhythm.after(starts.getLast(), 1).equals(tally.start());
                starts.add(tally.start());
                points.add(Observation.of((double) part.applyAsLong(tally), (double) whole.applyAsLong(tally))
                        .afterGap(gap)
                        .ghosted(tally.start().equals(running)));
            }
        }
        if (points.isEmpty()) {
            return Optional.empty();
        }
        int edge = Math.max(0, points.size() - rhythm.shown());
        Period period = Period.of(
                ChartKind.P,
                rules,
                points.subList(0, Math.min(points.size(), Period.FREEZE_AT)),
                points.subList(Math.max(0, edge - Period.BEFORE), edge),
                points.subList(edge, points.size()));
        return Optional.of(new DemandSeries(rhythm, List.copyOf(starts.subList(edge, starts.size())), period));
    }
}
