package nl.ruimbaan.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.SignalRules;

/**
 * How long it takes from a customer's first question until that customer is helped, a point for each demand in the order of the
 * days on which they were helped.
 *
 * @param points what is shown; the newest hundred
 * @param period their limits, made of the first points of all, and their signals
 */
public record DemandTimes(List<Point> points, Period period) {

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
     * @param first the first ones, of which limits are made
     * @param newest the newest ones, in order; those before what is shown tell of a run that began earlier
     * @param rules what counts as a signal
     */
    static Optional<DemandTimes> of(List<Point> first, List<Point> newest, SignalRules rules) {
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        int edge = Math.max(0, newest.size() - SHOWN);
        List<Point> before = newest.subList(Math.max(0, edge - Period.BEFORE), edge);
        List<Point> shown = newest.subList(edge, newest.size());
        return Optional.of(new DemandTimes(
                List.copyOf(shown),
                Period.of(ChartKind.XMR, rules, observations(first), observations(before), observations(shown))));
    }

    private static List<Observation> observations(List<Point> points) {
        return points.stream().map(it -> Observation.of(it.days())).toList();
    }
}
