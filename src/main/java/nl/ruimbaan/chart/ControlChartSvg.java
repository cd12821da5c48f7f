package nl.ruimbaan.chart;

import java.util.List;

/**
 * Draws a control chart of any {@link nl.ruimbaan.spc.ChartKind}: line and points, centre line, natural limits with their values
 * at the right edge, broken at a step with its reason, and flags for what happened meanwhile. In the unit of the measure; shares
 * in percent. While there are no limits it is a run chart: line and median.
 *
 * <p>A signal point differs by shape (outside: diamond; all others: square) and word before it differs by colour; a ghosted point
 * is hollow. Where points lie closer than can be read, the style sheet leaves the line and the signals. The sheet has no size,
 * colour or letter of its own: {@code chart.css} gives them, larger letters on a phone.
 *
 * <p>Source: Wheeler, <i>Understanding Variation</i>, whose way of drawing serves counts as well.
 */
public final class ControlChartSvg {

    /** How wide a flag is. */
    private static final double FLAG = 12;

    private final Chart chart;
    private final Plot plot;
    private final Reader reader;
    private final Svg svg;

    private ControlChartSvg(Chart chart) {
        this.chart = chart;
        plot = new Plot(chart);
        reader = new Reader(chart, plot.ticks());
        svg = Frame.open(
                "rb-chart" + Points.density(chart.points().size()),
                Plot.WIDTH,
                Plot.HEIGHT,
                "group",
                chart.words().title(),
                chart.words().description());
    }

    /** The chart as an {@code <svg>} element: a group in which one goes from point to point. */
    public static String draw(Chart chart) {
        return new ControlChartSvg(chart).draw();
    }

    private String draw() {
        var frame = new Frame(svg, plot.left());
        frame.values(
                plot.ticks(),
                plot::up,
                reader.figures(),
                chart.isProportion() ? "" : chart.words().unit());
        chart.stretches().forEach(this::shade);
        frame.dates(chart.days(), plot::x, reader::date);
        flags(chart.flags().stream().filter(it -> plot.holds(it.day())).toList());
        new LimitLines(chart, plot, reader, svg).draw();
        new Points(chart, plot, reader, svg).draw(chart.words().signal());
        return svg.add("</svg>").toString();
    }

    /** Behind all else: line and points stand on it. */
    private void shade(ChartStretch stretch) {
        plot.edges(stretch.from(), stretch.to()).ifPresent(it -> {
            svg.add("<g>").title(reader.stretch(stretch));
            svg.format("<rect class=\"rb-chart-stretch\" x=\"%.1f\" y=\"%.1f\"", it[0], Plot.TOP)
                    .format(" width=\"%.1f\" height=\"%.1f\"/></g>", it[1] - it[0], Plot.BOTTOM - Plot.TOP);
        });
    }

    /** Each where it happened, and none upon another. */
    private void flags(List<ChartFlag> flags) {
        double[] places =
                Labels.spread(flags.stream().mapToDouble(it -> plot.x(it.day())).toArray(), FLAG, Plot.RIGHT - FLAG);
        for (int i = 0; i < places.length; i++) {
            double x = places[i];
            svg.stop(
                    flags.get(i).href(),
                    reader.flag(flags.get(i)),
                    () -> svg.format("<rect class=\"rb-chart-hit\" x=\"%.1f\" y=\"%.1f\"", x - 6, Plot.BOTTOM - 24)
                            .format(" width=\"24\" height=\"24\"/>")
                            .format("<path class=\"rb-chart-flag\" d=\"M%.1f %.1fv-20l11 5-11 5\"/>", x, Plot.BOTTOM));
        }
    }
}
