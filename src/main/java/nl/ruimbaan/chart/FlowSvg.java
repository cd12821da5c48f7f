package nl.ruimbaan.chart;

import java.text.NumberFormat;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Draws a cumulative flow: a band for each state, one upon the other over the days, with its name and its newest number at the right
 * edge. How high a band is says how many are in that state; how long it runs sideways, how long they stay. On a scale of days.
 *
 * <p>Source: Anderson, <i>Kanban</i>; Reinertsen, <i>The Principles of Product Development Flow</i>.
 */
public final class FlowSvg {

    /** More days than this are not told apart: so many are drawn, the first and the last among them. */
    static final int COLUMNS = 120;

    /** Room that a label of one line takes in the largest letters. */
    private static final double LABEL = 24;

    private static final double LEFT = 68;

    private final Flow flow;
    private final FlowWords words;
    private final List<Integer> columns;
    private final Ticks ticks;
    private final Svg svg;

    private FlowSvg(Flow flow, FlowWords words) {
        this.flow = flow;
        this.words = words;
        columns = columns(flow.days().size());
        ticks = Ticks.whole(
                0,
                IntStream.range(0, flow.days().size())
                        .mapToDouble(day -> top(flow.bands().size(), day))
                        .max()
                        .orElse(1));
        svg = Frame.open("rb-chart rb-flow", Plot.WIDTH, Plot.HEIGHT, "img", words.title(), words.description());
    }

    /** The flow as an {@code <svg>} element, which is one image: its table says it day by day. */
    public static String draw(Flow flow, FlowWords words) {
        return new FlowSvg(flow, words).draw();
    }

    private static List<Integer> columns(int days) {
        int drawn = Math.min(days, COLUMNS);
        return IntStream.range(0, drawn)
                .mapToObj(i -> (int) Math.round(i * (days - 1.0) / (drawn - 1)))
                .toList();
    }

    private String draw() {
        var frame = new Frame(svg, LEFT);
        frame.values(ticks, this::y, new Figures(words.locale(), ticks, ""), words.unit());
        frame.dates(flow.days(), this::x, day -> PointSpan.briefDay(day, words.locale()));
        for (int i = 0; i < flow.bands().size(); i++) {
            band(i);
        }
        labels();
        return svg.add("</svg>").toString();
    }

    /** How many are in the lowest bands together on a day. */
    private int top(int bands, int day) {
        return flow.bands().subList(0, bands).stream()
                .mapToInt(it -> it.counts().get(day))
                .sum();
    }

    private double x(int day) {
        double all = ChronoUnit.DAYS.between(flow.days().getFirst(), flow.days().getLast());
        double passed =
                ChronoUnit.DAYS.between(flow.days().getFirst(), flow.days().get(day));
        return LEFT + (Plot.RIGHT - LEFT) * passed / all;
    }

    private double y(double count) {
        return Plot.BOTTOM - (Plot.BOTTOM - Plot.TOP) * count / ticks.highest();
    }

    private void band(int place) {
        svg.format("<path class=\"rb-flow-band rb-flow-%d\" d=\"", place % 6 + 1);
        for (int i = 0; i < columns.size(); i++) {
            svg.format("%s%.1f %.1f", i == 0 ? "M" : "L", x(columns.get(i)), y(top(place + 1, columns.get(i))));
        }
        for (int i = columns.size() - 1; i >= 0; i--) {
            svg.format("L%.1f %.1f", x(columns.get(i)), y(top(place, columns.get(i))));
        }
        svg.add("z\">").title(flow.bands().get(place).name()).add("</path>");
    }

    /** From top to bottom, as the bands lie. */
    private void labels() {
        int last = flow.days().size() - 1;
        int bands = flow.bands().size();
        double[] middles = IntStream.range(0, bands)
                .map(i -> bands - 1 - i)
                .mapToDouble(i -> (y(top(i, last)) + y(top(i + 1, last))) / 2)
                .toArray();
        double[] places = Labels.spread(middles, LABEL, Plot.BOTTOM - LABEL / 4);
        NumberFormat whole = NumberFormat.getIntegerInstance(words.locale());
        for (int i = 0; i < bands; i++) {
            FlowBand band = flow.bands().get(bands - 1 - i);
            svg.format(
                    "<path class=\"rb-chart-leader\" d=\"M%.1f %.1fL%.1f %.1f\"/>",
                    Plot.RIGHT, middles[i], Plot.RIGHT + 10, places[i]);
            Labels.fitted(
                    svg,
                    Plot.RIGHT + 14,
                    places[i],
                    "rb-chart-scale",
                    whole.format(band.counts().getLast()) + " " + band.name(),
                    Plot.WIDTH - Plot.RIGHT - 14);
        }
    }
}
