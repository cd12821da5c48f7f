package nl.ruimbaan.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * Draws what was before and what is since: the values as a thin line, the mean of each side as a thick one with its figure, and
 * between them where it turned. Without limits and signals: those stand on the control chart.
 */
public final class BeforeAfterSvg {

    private static final double WIDTH = 360;
    private static final double HEIGHT = 132;
    private static final double EDGE = 10;
    private static final double TOP = 30;
    private static final double GAP = 12;

    private final Svg svg;
    private final double low;
    private final double high;
    private final int many;

    private BeforeAfterSvg(Svg svg, double low, double high, int many) {
        this.svg = svg;
        this.low = low;
        this.high = high;
        this.many = many;
    }

    /**
     * One side.
     *
     * @param values in order; at least one
     * @param mean where its thick line lies
     * @param said the mean in words
     */
    public record Side(List<Double> values, double mean, String said) {}

    /**
     * The picture as an {@code <svg>} element.
     *
     * @param title what it is called
     * @param description what it says
     * @throws IllegalArgumentException when a side has no values
     */
    public static String draw(Side before, Side after, String title, String description) {
        if (before.values().isEmpty() || after.values().isEmpty()) {
            throw new IllegalArgumentException("a side without values");
        }
        double[] all = DoubleStream.concat(
                        Stream.concat(before.values().stream(), after.values().stream())
                                .mapToDouble(it -> it),
                        DoubleStream.of(before.mean(), after.mean()))
                .sorted()
                .toArray();
        Svg svg = Frame.open("rb-chart rb-before-after", WIDTH, HEIGHT, "img", title, description);
        int many = before.values().size() + after.values().size();
        var drawing = new BeforeAfterSvg(svg, all[0], all[all.length - 1], many);
        double turn = drawing.x(before.values().size() - 0.5);
        svg.format(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" class=\"rb-chart-step\"/>",
                turn, turn, EDGE, HEIGHT - EDGE);
        drawing.side(before, 0, EDGE, turn - GAP);
        drawing.side(after, before.values().size(), turn + GAP, WIDTH - EDGE);
        return svg.add("</svg>").toString();
    }

    private void side(Side side, int start, double left, double right) {
        svg.add("<path class=\"rb-chart-line\" d=\"");
        for (int i = 0; i < side.values().size(); i++) {
            svg.format(
                    "%s%.1f %.1f",
                    i == 0 ? "M" : "L", x(start + i), y(side.values().get(i)));
        }
        double mean = y(side.mean());
        svg.format(
                "\"/><line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" class=\"rb-chart-centre\"/>",
                left, right, mean, mean);
        svg.text((left + right) / 2, mean - 8, "rb-chart-value rb-chart-word", "middle", side.said());
    }

    private double x(double place) {
        return EDGE + (WIDTH - 2 * EDGE) * (place + 0.5) / many;
    }

    private double y(double value) {
        return high > low ? HEIGHT - EDGE - (HEIGHT - TOP - EDGE) * (value - low) / (high - low) : HEIGHT / 2;
    }
}
