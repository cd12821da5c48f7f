package nl.ruimbaan.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;

/** Where things stand on the sheet: the margins hold the largest letters, which the style sheet sets on a phone. */
final class Plot {

    static final double WIDTH = 640;
    static final double HEIGHT = 300;
    static final double LEFT = 68;
    static final double RIGHT = 492;
    static final double TOP = 44;
    static final double BOTTOM = 264;

    /** A quantity whose lowest value is above this share of its highest is drawn without its zero. */
    private static final double ZERO_TOO_FAR = 0.5;

    /** Relative size of a difference that is only the rounding of binary fractions. */
    private static final double ROUNDING = 1e-9;

    private static final double MARGIN = 12;

    private final List<ChartPoint> points;
    private final Ticks ticks;

    Plot(Chart chart) {
        points = chart.points();
        List<Period> periods = chart.periods().stream().map(ChartPeriod::period).toList();
        double highest = values(periods).max().orElse(1);
        double lowest = values(periods)
                .filter(it -> chart.canBeNegative() || it >= 0)
                .min()
                .orElse(0);
        boolean flat = highest - lowest <= ROUNDING * highest;
        boolean fromZero = lowest >= 0 && (flat || lowest <= ZERO_TOO_FAR * highest);
        double low = fromZero ? 0 : lowest;
        boolean whole = periods.stream()
                .flatMap(it -> it.points().stream())
                .allMatch(it -> it.value() == Math.rint(it.value()));
        ticks = whole ? Ticks.whole(low, highest) : Ticks.between(low, highest);
    }

    private static DoubleStream values(List<Period> periods) {
        return periods.stream()
                .flatMapToDouble(it -> DoubleStream.concat(
                        it.points().stream().mapToDouble(Observation::value),
                        it.limits().stream().flatMapToDouble(Plot::lines)));
    }

    private static DoubleStream lines(NaturalLimits limits) {
        return DoubleStream.of(limits.lower(), limits.upper());
    }

    Ticks ticks() {
        return ticks;
    }

    double x(int place) {
        double inner = RIGHT - LEFT - 2 * MARGIN;
        return LEFT + MARGIN + (points.size() == 1 ? inner / 2 : inner * place / (points.size() - 1));
    }

    double y(double value) {
        double share = (value - ticks.lowest()) / (ticks.highest() - ticks.lowest());
        return BOTTOM - (BOTTOM - TOP) * Math.min(1, Math.max(0, share));
    }

    /** Halfway to the point before; the left edge for the first. */
    double before(int place) {
        return place == 0 ? LEFT : (x(place - 1) + x(place)) / 2;
    }

    /** Halfway to the point after; the right edge for the last. */
    double after(int place) {
        return place == points.size() - 1 ? RIGHT : (x(place) + x(place + 1)) / 2;
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
