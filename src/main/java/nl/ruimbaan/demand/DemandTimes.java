package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.step.FigurePoints;
import nl.ruimbaan.step.Judging;
import nl.ruimbaan.step.SteppedFigure;

/**
 * How long it takes from a customer's first question until that customer is helped, a point for each demand in the order of the
 * days on which they were helped.
 *
 * @param figure the newest hundred, with limits made of the first points since the step that holds for them
 */
public record DemandTimes(SteppedFigure<Point> figure) {

    /** How many are shown at most. */
    public static final int SHOWN = 100;

    /**
     * One demand.
     *
     * @param id in the order of which those of one day stand
     * @param days calendar days from the first question until the help
     * @param type what was asked; empty for no type yet
     */
    public record Point(long id, LocalDate helpedOn, int days, String type) {}

    /**
     * @param first the first ones since each step, of which limits are made
     * @param newest the newest ones, in order; those before what is shown tell of a run that began earlier
     */
    static Optional<DemandTimes> of(List<Point> first, List<Point> newest, Judging judging) {
        return judging.judge(
                        ChartKind.XMR,
                        new FigurePoints<>(first, newest, SHOWN, Point::helpedOn, it -> Observation.of(it.days())))
                .map(DemandTimes::new);
    }

    /** What is shown, in order. */
    public List<Point> points() {
        return figure.points();
    }

    /** What holds now. */
    public Period period() {
        return figure.last();
    }
}
