package nl.ruimbaan.chart;

import java.util.List;

/**
 * Draws a sparkline: how a measure went, in the height of a line of text, without numbers. Its name says what it shows. A gap breaks
 * it; the newest value is a point.
 *
 * <p>Source: Tufte, <i>Beautiful Evidence</i>.
 */
public final class SparklineSvg {

    private static final double WIDTH = 120;
    private static final double HEIGHT = 28;
    private static final double EDGE = 4;

    private SparklineSvg() {}

    /**
     * The sparkline as an {@code <svg>} element.
     *
     * @param values in order; {@code NaN} where there is none
     * @param title what it is called
     * @param description what it says
     * @throws IllegalArgumentException when there is no value at all
     */
    public static String draw(List<Double> values, String title, String description) {
        double low = values.stream()
                .filter(Double::isFinite)
                .mapToDouble(it -> it)
                .min()
                .orElseThrow(() -> new IllegalArgumentException("a sparkline of nothing"));
        double high = values.stream()
                .filter(Double::isFinite)
                .mapToDouble(it -> it)
                .max()
                .orElse(low);
        Svg svg = Frame.open("rb-chart rb-sparkline", WIDTH, HEIGHT, "img", title, description);
        svg.add("<path class=\"rb-chart-line\" d=\"");
        boolean drawing = false;
        double x = EDGE;
        double y = HEIGHT / 2;
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (Double.isFinite(value)) {
                x = EDGE + (WIDTH - 2 * EDGE) * (values.size() == 1 ? 0.5 : i / (values.size() - 1.0));
                y = high > low ? HEIGHT - EDGE - (HEIGHT - 2 * EDGE) * ((value - low) / (high - low)) : HEIGHT / 2;
                svg.format("%s%.1f %.1f", drawing ? "L" : "M", x, y);
            }
            drawing = Double.isFinite(value);
        }
        return svg.format("\"/><circle class=\"rb-chart-point\" cx=\"%.1f\" cy=\"%.1f\" r=\"2.5\"/></svg>", x, y)
                .toString();
    }
}
