package nl.ruimbaan.chart;

import java.util.List;
import java.util.OptionalDouble;

/** A line that keeps its value around each point: straight where all are equal, in stairs where they differ, broken where none is. */
final class Stairs {

    private final Plot plot;
    private final Svg svg;
    private final Reader reader;

    Stairs(Plot plot, Svg svg, Reader reader) {
        this.plot = plot;
        this.svg = svg;
        this.reader = reader;
    }

    /**
     * @param start place of the first of these points on the chart
     * @param gap how far the line stays away from where it begins
     */
    void draw(List<OptionalDouble> values, int start, double gap, String className, String name) {
        if (values.stream().distinct().count() == 1) {
            straight(values.getFirst(), start, start + values.size() - 1, gap, className, name);
        } else {
            stairs(values, start, gap, className, name);
        }
    }

    private void straight(OptionalDouble value, int start, int end, double gap, String className, String name) {
        value.ifPresent(it -> svg.format(
                        "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" class=\"%s\">",
                        plot.before(start) + gap, plot.after(end), plot.y(it), plot.y(it), className)
                .title(reader.value(it) + " " + name)
                .add("</line>"));
    }

    private void stairs(List<OptionalDouble> values, int start, double gap, String className, String name) {
        svg.format("<path class=\"%s rb-chart-stairs\" d=\"", className);
        boolean drawing = false;
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isPresent()) {
                double y = plot.y(values.get(i).getAsDouble());
                if (drawing) {
                    svg.format("V%.1f", y);
                } else {
                    svg.format("M%.1f %.1f", plot.before(start + i) + (i == 0 ? gap : 0), y);
                }
                svg.format("H%.1f", plot.after(start + i));
            }
            drawing = values.get(i).isPresent();
        }
        svg.add("\">").title(name).add("</path>");
    }
}
