package nl.ruimbaan.progress;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.step.FigurePoints;
import nl.ruimbaan.step.Judging;
import nl.ruimbaan.step.SteppedFigure;
import org.jspecify.annotations.Nullable;

/**
 * How long something takes, a point for each time that it happened.
 *
 * @param figure in the order of the event, the newest hundred; none while there are no points
 */
public record LeadTime(Optional<SteppedFigure<FlowSeries.Point>> figure) {

    static LeadTime of(FlowSeries series, Judging judging) {
        return new LeadTime(judging.judge(
                ChartKind.XMR,
                new FigurePoints<>(
                        series.points(),
                        series.newest(),
                        ObstacleFlow.NEWEST,
                        LeadTime::day,
                        it -> Observation.of(it.days()))));
    }

    /** What is shown, in the order of the event. */
    public List<FlowSeries.Point> points() {
        return figure.map(SteppedFigure::points).orElse(List.of());
    }

    /** What holds now; none while there are no points. */
    public @Nullable Period period() {
        return figure.map(SteppedFigure::last).orElse(null);
    }

    /** What the point at this place signals; nothing for routine variation. */
    public Set<Signal> signals(int place) {
        return figure.map(it -> it.signals().get(place)).orElse(EnumSet.noneOf(Signal.class));
    }

    private static LocalDate day(FlowSeries.Point point) {
        return LocalDate.ofInstant(point.at(), Clock.ZONE);
    }
}
