package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.SignalRules;

/**
 * How often an obstacle hit, week by week, as a c chart.
 *
 * @param since the Monday of its first week: the limits are made of the weeks from there on
 * @param weeks what is shown, in the order of time; the newest hundred, of which the last is still running
 * @param period their limits, made of the first weeks of all, and their signals. The week that is running makes no limits,
 *     because it can only rise; it is hollow, and judged for what it holds already
 */
public record OccurrenceSeries(LocalDate since, List<Week> weeks, Period period) {

    /** How many weeks a chart shows. */
    public static final int NEWEST = 100;

    /** How many of the newest weeks are read: those shown, and those before them that can be part of a run. */
    static final int READ = NEWEST + Period.BEFORE;

    public OccurrenceSeries {
        weeks = List.copyOf(weeks);
    }

    /**
     * @param since the Monday of the first week
     * @param now the Monday of the week that is running
     * @param times how often in the weeks that had any, by their Mondays; the first twenty and the newest {@link #READ} suffice
     * @param rules what counts as a signal
     */
    static OccurrenceSeries of(LocalDate since, LocalDate now, Map<LocalDate, Integer> times, SignalRules rules) {
        long over = ChronoUnit.WEEKS.between(since, now);
        LongStream first = LongStream.range(0, Math.min(over, Period.FREEZE_AT));
        long edge = Math.max(0, over + 1 - NEWEST);
        LongStream before = LongStream.range(Math.max(0, edge - Period.BEFORE), edge);
        List<Week> shown = weeks(LongStream.rangeClosed(edge, over), since, now, times);
        Period period = Period.of(
                ChartKind.C,
                rules,
                observations(weeks(first, since, now, times)),
                observations(weeks(before, since, now, times)),
                observations(shown));
        return new OccurrenceSeries(since, shown, period);
    }

    private static List<Week> weeks(LongStream places, LocalDate since, LocalDate now, Map<LocalDate, Integer> times) {
        return places.mapToObj(since::plusWeeks)
                .map(it -> new Week(it, times.getOrDefault(it, 0), it.equals(now)))
                .toList();
    }

    private static List<Observation> observations(List<Week> weeks) {
        return weeks.stream()
                .map(it -> new Observation(it.times(), it.running(), false))
                .toList();
    }

    /** How often it hit in all weeks shown. */
    public int times() {
        return weeks.stream().mapToInt(Week::times).sum();
    }

    /**
     * How often an obstacle hit in one week, whoever it hit.
     *
     * @param monday its first day
     * @param times how often; zero in a week without
     * @param running whether the week is not over yet
     */
    public record Week(LocalDate monday, int times, boolean running) {

        /** Its number in the year, as a calendar has it. */
        public int number() {
            return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
    }
}
