package nl.ruimbaan.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/** What stands around the lines of a chart: its name, round numbers upwards and honest dates along. */
final class Frame {

    private static final int DATES = 5;

    private final Svg svg;
    private final double left;

    /** @param left where the lines begin */
    Frame(Svg svg, double left) {
        this.svg = svg;
        this.left = left;
    }

    /** Opens the sheet; in a group one can go from one part to the next, an image is one whole. */
    static Svg open(String className, double width, double height, String role, String title, String description) {
        return new Svg()
                .format(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" viewBox=\"0 0 %.0f %.0f\" role=\"%s\"",
                        className, width, height, role)
                .add(" aria-label=\"")
                .words(title)
                .add("\">")
                .title(title)
                .add("<desc>")
                .words(description)
                .add("</desc>");
    }

    void values(Ticks ticks, DoubleUnaryOperator up, Figures figures, String unit) {
        for (double tick : ticks.values()) {
            double y = up.applyAsDouble(tick);
            svg.format(
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" class=\"rb-chart-grid\"/>",
                    left, Plot.RIGHT, y, y);
            svg.text(left - 8, y, "rb-chart-tick rb-chart-scale", "end", figures.tick(tick));
        }
        svg.text(4, 18, "rb-chart-tick", "start", unit);
    }

    /** Some five dates, fewer on a narrow screen; none stands there twice. */
    void dates(List<LocalDate> days, IntToDoubleFunction along, Function<LocalDate, String> written) {
        int labels = Math.min(days.size(), DATES);
        String before = "";
        for (int i = 0; i < labels; i++) {
            int place = labels == 1 ? 0 : i * (days.size() - 1) / (labels - 1);
            String date = written.apply(days.get(place));
            boolean needed = labels < 4 || i == 0 || i == labels - 1 || 2 * i == labels - 1;
            if (!date.equals(before)) {
                svg.text(
                        along.applyAsDouble(place),
                        Plot.BOTTOM + 30,
                        needed ? "rb-chart-tick" : "rb-chart-tick rb-chart-wide",
                        "middle",
                        date);
            }
            before = date;
        }
    }
}
