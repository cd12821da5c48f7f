package nl.ruimbaan.chart;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;

/**
 * Draws one period of an XmR chart: line and points, centre line, natural limits with their values at the right edge.
 *
 * <p>A signal point differs by shape (outside: diamond; run: square) before it differs by colour; a ghosted point is hollow.
 * The lower limit of a quantity that cannot be negative is not drawn below zero.
 */
public final class XmrSvg {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 320;
    private static final double LEFT = 48;
    private static final double RIGHT = 176;
    private static final double TOP = 20;
    private static final double BOTTOM = 36;

    private final Period period;
    private final List<ChartPoint> points;
    private final ChartWords words;
    private final NumberFormat number;
    private final List<Double> ticks;
    private final Svg svg = new Svg();

    private XmrSvg(Period period, List<ChartPoint> points, ChartWords words) {
        this.period = period;
        this.points = points;
        this.words = words;
        number = NumberFormat.getInstance(words.locale());
        number.setMaximumFractionDigits(1);
        ticks = Ticks.between(0, highest());
    }

    /**
     * The chart of a quantity that cannot be negative, as an {@code <svg>} element.
     *
     * @param points one for each observation of the period, in the same order
     * @throws IllegalArgumentException when their number differs
     */
    public static String draw(Period period, List<ChartPoint> points, ChartWords words) {
        if (points.size() != period.points().size()) {
            throw new IllegalArgumentException(
                    points.size() + " points for " + period.points().size() + " observations");
        }
        return new XmrSvg(period, points, words).draw();
    }

    private String draw() {
        svg.format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"rb-chart\" viewBox=\"0 0 %.0f %.0f\" role=\"group\"",
                        WIDTH, HEIGHT)
                .add(" aria-label=\"" + Svg.escape(words.title() + ". " + words.description()) + "\">");
        axes();
        lines();
        path();
        for (int i = 0; i < points.size(); i++) {
            point(i);
        }
        return svg.add("</svg>").toString();
    }

    private void axes() {
        for (double tick : ticks) {
            svg.format(
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" class=\"rb-chart-grid\"/>",
                    LEFT, WIDTH - RIGHT, y(tick), y(tick));
            svg.text(LEFT - 8, y(tick) + 4, "rb-chart-tick", "end", number.format(tick));
        }
        svg.text(LEFT - 40, TOP - 6, "rb-chart-tick", "start", words.unit());
        DateTimeFormatter date = DateTimeFormatter.ofPattern("d MMM yyyy", words.locale());
        int labels = Math.min(points.size(), 5);
        for (int i = 0; i < labels; i++) {
            int place = labels == 1 ? 0 : i * (points.size() - 1) / (labels - 1);
            svg.text(
                    x(place),
                    HEIGHT - 12,
                    "rb-chart-tick",
                    "middle",
                    date.format(points.get(place).day()));
        }
    }

    private void lines() {
        Optional<NaturalLimits> limits = period.limits();
        if (limits.isEmpty()) {
            line(period.median(), "rb-chart-centre", words.median());
            return;
        }
        String trial = period.status() == Period.Status.TRIAL ? " (" + words.trial() + ")" : "";
        line(limits.get().centre(), "rb-chart-centre", words.average());
        line(limits.get().upper(), "rb-chart-limit", words.upper() + trial);
        if (limits.get().lower() >= 0) {
            line(limits.get().lower(), "rb-chart-limit", words.lower() + trial);
        }
    }

    private void line(double value, String className, String label) {
        svg.format(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>",
                LEFT, WIDTH - RIGHT, y(value), y(value), className);
        svg.text(WIDTH - RIGHT + 8, y(value) + 4, "rb-chart-value", "start", number.format(value) + " " + label);
    }

    private void path() {
        svg.add("<path class=\"rb-chart-line\" d=\"");
        for (int i = 0; i < points.size(); i++) {
            boolean starts = i == 0 || period.points().get(i).afterGap();
            svg.format(
                    "%s%.1f %.1f",
                    starts ? "M" : "L", x(i), y(period.points().get(i).value()));
        }
        svg.add("\"/>");
    }

    private void point(int place) {
        Observation observation = period.points().get(place);
        ChartPoint point = points.get(place);
        boolean signal = !period.signals().get(place).isEmpty();
        String date = DateTimeFormatter.ofPattern("d MMMM yyyy", words.locale()).format(point.day());
        String said = point.label() + ": " + number.format(observation.value()) + " " + words.unit() + ", " + date
                + (signal ? ", " + words.signal() : "");
        svg.add("<a href=\"" + Svg.escape(point.href()) + "\" aria-label=\"" + Svg.escape(said) + "\">");
        shape(place, x(place), y(observation.value()), observation.ghosted() ? " rb-chart-ghost" : "");
        svg.add("<title>" + Svg.escape(said) + "</title></a>");
    }

    private void shape(int place, double x, double y, String ghost) {
        if (period.signals().get(place).contains(Signal.OUTSIDE)) {
            svg.format("<path class=\"rb-chart-signal%s\" d=\"M%.1f %.1fl7 7-7 7-7-7z\"/>", ghost, x, y - 7);
        } else if (period.signals().get(place).contains(Signal.RUN)) {
            svg.format(
                    "<rect class=\"rb-chart-signal%s\" x=\"%.1f\" y=\"%.1f\" width=\"10\" height=\"10\"/>",
                    ghost, x - 5, y - 5);
        } else {
            svg.format("<circle class=\"rb-chart-point%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"4\"/>", ghost, x, y);
        }
    }

    private double highest() {
        return Stream.concat(
                        period.points().stream().map(Observation::value),
                        period.limits().map(NaturalLimits::upper).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(1);
    }

    private double x(int place) {
        double inner = WIDTH - LEFT - RIGHT - 24;
        return LEFT + 12 + (points.size() == 1 ? inner / 2 : inner * place / (points.size() - 1));
    }

    private double y(double value) {
        double top = ticks.getLast();
        return HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * Math.min(1, Math.max(0, value / top));
    }
}
