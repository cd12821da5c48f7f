package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.step.FigurePoints;
import nl.ruimbaan.step.Judging;
import nl.ruimbaan.step.SteppedFigure;

/**
 * A share of the demands, week by week or month by month, with what the system predictably delivers.
 *
 * @param figure the weeks or months shown, with limits made of the first ones since the step that holds for them; one in which
 *     nothing was known is no point
 */
public record DemandSeries(FigureRhythm rhythm, SteppedFigure<Point> figure) {

    /**
     * One week or month.
     *
     * @param start the day on which it begins
     */
    public record Point(LocalDate start, Observation share) {}

    /**
     * @param tallies all, in order
     * @param part counts in one of them
     * @param whole out of how many
     * @param running the beginning of the one that is not over yet: judged, and left out of the limits
     */
    static Optional<DemandSeries> of(
            FigureRhythm rhythm,
            List<DemandTally> tallies,
            ToLongFunction<DemandTally> part,
            ToLongFunction<DemandTally> whole,
            LocalDate running,
            Judging judging) {
        List<Point> points = new ArrayList<>();
        for (DemandTally tally : tallies) {
            if (whole.applyAsLong(tally) > 0) {
                boolean gap = !points.isEmpty()
                        && !rhythm.after(points.getLast().start(), 1).equals(tally.start());
                points.add(new Point(
                        tally.start(),
                        Observation.of((double) part.applyAsLong(tally), (double) whole.applyAsLong(tally))
                                .afterGap(gap)
                                .ghosted(tally.start().equals(running))));
            }
        }
        return judging.judge(
                        ChartKind.P, new FigurePoints<>(points, points, rhythm.shown(), Point::start, Point::share))
                .map(it -> new DemandSeries(rhythm, it));
    }

    /** The days on which the weeks or months shown begin. */
    public List<LocalDate> starts() {
        return figure.points().stream().map(Point::start).toList();
    }

    /** What holds now. */
    public Period period() {
        return figure.last();
    }
}
