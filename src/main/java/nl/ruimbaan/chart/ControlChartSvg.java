package nl.ruimbaan.chart;

import java.util.List;
import nl.ruimbaan.spc.Period;

/**
 * Draws a control chart of any {@link nl.ruimbaan.spc.Formula}: line and points, centre line, natural limits with their values
 * at the right edge, broken at a step with its reason, and flags for what happened meanwhile. In the unit of the measure.
 *
 * <p>A signal point differs by shape (outside: diamond; run: square) and word before it differs by colour; a ghosted point is
 * hollow. The sheet has no size, colour or letter of its own: {@code base.css} gives them, larger letters on a phone.
 *
 * <p>Source: Wheeler, <i>Understanding Variation</i>, whose way of drawing serves counts as well.
 */
public final class ControlChartSvg {

    private static final int DATES = 5;

    private final Chart chart;
    private final Plot plot;
    private final Reader reader;
    private final Svg svg = new Svg();

    private ControlChartSvg(Chart chart) {
        this.chart = chart;
        plot = new Plot(chart);
        reader = new Reader(chart.words(), plot.ticks());
    }

    /**
     * A chart of one period, of a quantity that cannot be negative, as an {@code <svg>} element.
     *
     * @param points one for each observation of the period, in the same order
     * @throws IllegalArgumentException when their number differs
     */
    public static String draw(Period period, List<ChartPoint> points, ChartWords words) {
        return draw(new Chart(List.of(new ChartPeriod(period, points, "")), List.of(), false, words));
    }

    /** The chart as an {@code <svg>} element: a group of links, or an image when nothing in it can be clicked. */
    public static String draw(Chart chart) {
        return new ControlChartSvg(chart).draw();
    }

    private String draw() {
        ChartWords words = chart.words();
        List<ChartFlag> flags =
                chart.flags().stream().filter(it -> plot.holds(it.day())).toList();
        boolean links = !flags.isEmpty() || chart.points().stream().anyMatch(it -> it.href() != null);
        svg.format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"rb-chart\" viewBox=\"0 0 %.0f %.0f\" role=\"%s\"",
                        Plot.WIDTH, Plot.HEIGHT, links ? "group" : "img")
                .add(" aria-label=\"")
                .words(words.title())
                .add("\">")
                .title(words.title())
                .add("<desc>")
                .words(words.description())
                .add("</desc>");
        values();
        dates();
        flags(flags);
        new LimitLines(chart, plot, reader, svg).draw();
        new Points(chart, plot, reader, svg).draw(words.signal());
        return svg.add("</svg>").toString();
    }

    private void values() {
        for (double tick : plot.ticks().values()) {
            double y = plot.y(tick);
            svg.format(
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" class=\"rb-chart-grid\"/>",
                    Plot.LEFT, Plot.RIGHT, y, y);
            svg.text(Plot.LEFT - 8, y, "rb-chart-tick rb-chart-scale", "end", reader.tick(tick));
        }
        svg.text(4, 18, "rb-chart-tick", "start", chart.words().unit());
    }

    private void dates() {
        List<ChartPoint> points = chart.points();
        int labels = Math.min(points.size(), DATES);
        String before = "";
        for (int i = 0; i < labels; i++) {
            int place = labels == 1 ? 0 : i * (points.size() - 1) / (labels - 1);
            String date = reader.shortDate(points.get(place).day());
            boolean needed = labels < 4 || i == 0 || i == labels - 1 || 2 * i == labels - 1;
            if (!date.equals(before)) {
                svg.text(
                        plot.x(place),
                        Plot.BOTTOM + 30,
                        needed ? "rb-chart-tick" : "rb-chart-tick rb-chart-wide",
                        "middle",
                        date);
            }
            before = date;
        }
    }

    private void flags(List<ChartFlag> flags) {
        double before = Double.NEGATIVE_INFINITY;
        for (ChartFlag flag : flags) {
            double x = Math.max(plot.x(flag.day()), before + 12);
            String said = reader.flag(flag);
            svg.add("<a href=\"")
                    .words(flag.href())
                    .add("\" aria-label=\"")
                    .words(said)
                    .format("\"><rect class=\"rb-chart-hit\" x=\"%.1f\" y=\"%.1f\"", x - 6, Plot.BOTTOM - 24)
                    .format(" width=\"24\" height=\"24\"/>")
                    .format("<path class=\"rb-chart-flag\" d=\"M%.1f %.1fv-20l11 5-11 5\"/>", x, Plot.BOTTOM)
                    .title(said)
                    .add("</a>");
            before = x;
        }
    }
}
