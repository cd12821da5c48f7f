package nl.ruimbaan.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Observation;

/** Where things stand on the sheet: the margins hold the largest letters, which the style sheet sets on a phone. */
final class Plot {

    static final double WIDTH = 640;
    static final double HEIGHT = 300;
    static final double RIGHT = 492;
    static final double TOP = 44;
    static final double BOTTOM = 264;

    private static final double LEFT = 68;

    /** How wide a digit is in the largest letters. */
    private static final double DIGIT = 10;

    /** A quantity whose lowest value is above this share of its highest is drawn without its zero. */
    private static final double ZERO_TOO_FAR = 0.5;

    /** Relative size of a difference that is only the rounding of binary fractions. */
    private static final double ROUNDING = 1e-9;

    private static final double MARGIN = 12;

    private final List<ChartPoint> points;
    private final double factor;
    private final Ticks ticks;
    private final double left;

    Plot(Chart chart) {
        points = chart.points();
        factor = chart.isProportion() ? 100 : 1;
        double[] drawn = drawn(chart).map(it -> it * factor).toArray();
        ticks = ticks(
                chart,
                DoubleStream.of(drawn).min().orElse(0),
                DoubleStream.of(drawn).max().orElse(1));
        left = left(new Reader(chart, ticks).figures());
    }

    private static Ticks ticks(Chart chart, double lowest, double highest) {
        boolean flat = highest - lowest <= ROUNDING * Math.abs(highest);
        double low = lowest >= 0 && (flat || lowest <= ZERO_TOO_FAR * highest) ? 0 : lowest;
        double high = highest <= 0 && (flat || highest >= ZERO_TOO_FAR * lowest) ? 0 : highest;
        boolean whole = !chart.isProportion()
                && chart.observations().stream()
                        .mapToDouble(Observation::value)
                        .filter(Double::isFinite)
                        .allMatch(it -> it == Math.rint(it));
        return whole ? Ticks.whole(low, high) : Ticks.between(low, high);
    }

    /** All values and all limits that have their place on the sheet. */
    private static DoubleStream drawn(Chart chart) {
        var lines = new DrawnLimits(chart);
        return DoubleStream.concat(
                chart.observations().stream().mapToDouble(Observation::value).filter(Double::isFinite),
                chart.periods().stream()
                        .flatMap(it -> it.period().limitsOfEach().stream())
                        .flatMapToDouble(it -> lines(lines, it)));
    }

    private static DoubleStream lines(DrawnLimits lines, NaturalLimits limits) {
        return DoubleStream.concat(
                DoubleStream.of(limits.centre()),
                DoubleStream.concat(lines.upper(limits).stream(), lines.lower(limits).stream()));
    }

    /** Room for the longest number along the axis. */
    private double left(Figures figures) {
        int longest = ticks.values().stream()
                .mapToInt(it -> figures.tick(it).length())
                .max()
                .orElse(0);
        return Math.max(LEFT, 8 + DIGIT * longest);
    }

    Ticks ticks() {
        return ticks;
    }

    double left() {
        return left;
    }

    double x(int place) {
        double inner = RIGHT - left - 2 * MARGIN;
        return left + MARGIN + (points.size() == 1 ? inner / 2 : inner * place / (points.size() - 1));
    }

    /** Where a value stands; that of a proportion lies from 0 to 1. */
    double y(double value) {
        return up(value * factor);
    }

    /** Where a number along the axis stands. */
    double up(double number) {
        double share = (number - ticks.lowest()) / (ticks.highest() - ticks.lowest());
        return BOTTOM - (BOTTOM - TOP) * Math.min(1, Math.max(0, share));
    }

    /** Halfway to the point before; the left edge for the first. */
    double before(int place) {
        return place == 0 ? left : (x(place - 1) + x(place)) / 2;
    }

    /** Halfway to the point after; the right edge for the last. */
    double after(int place) {
        return place == points.size() - 1 ? RIGHT : (x(place) + x(place + 1)) / 2;
    }

    /** From where to where the points of these days stand; nothing when there are none. */
    Optional<double[]> edges(LocalDate from, LocalDate to) {
        int[] within = IntStream.range(0, points.size())
                .filter(it -> !points.get(it).day().isBefore(from)
                        && !points.get(it).day().isAfter(to))
                .toArray();
        return within.length == 0
                ? Optional.empty()
                : Optional.of(new double[] {before(within[0]), after(within[within.length - 1])});
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(points.getFirst().day())
                && !day.isAfter(points.getLast().day());
    }

    /** A day lies before the first point that is not before it: points stand in their order, not on a scale of days. */
    double x(LocalDate day) {
        int place = 0;
        while (points.get(place).day().isBefore(day)) {
            place++;
        }
        return points.get(place).day().equals(day) ? x(place) : before(place);
    }
}
