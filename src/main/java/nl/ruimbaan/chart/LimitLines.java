package nl.ruimbaan.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;

/**
 * The centre and the limits of each period, broken at a step, in stairs where they differ from point to point. Those of the newest
 * point that makes limits have their values at the right edge.
 */
final class LimitLines {

    /** Room that a label of two lines takes in the largest letters. */
    private static final double LABEL = 42;

    private static final double BREAK = 3;

    private final Chart chart;
    private final Plot plot;
    private final Reader reader;
    private final Svg svg;
    private final DrawnLimits drawn;

    LimitLines(Chart chart, Plot plot, Reader reader, Svg svg) {
        this.chart = chart;
        this.plot = plot;
        this.reader = reader;
        this.svg = svg;
        drawn = new DrawnLimits(chart);
    }

    /** A line by its value at each point of its period. */
    private record Line(List<OptionalDouble> values, double label, String className, String name) {}

    void draw() {
        int start = 0;
        for (int i = 0; i < chart.periods().size(); i++) {
            ChartPeriod period = chart.periods().get(i);
            int end = start + period.points().size() - 1;
            List<Line> lines = lines(period.period());
            for (Line line : lines) {
                new Stairs(plot, svg, reader)
                        .draw(line.values(), start, i == 0 ? 0 : BREAK, line.className(), line.name());
            }
            if (period.period().status() == Period.Status.TRIAL) {
                trial(plot.before(start), lines);
            }
            if (i > 0) {
                boolean last = i == chart.periods().size() - 1;
                step(plot.before(start), last ? Plot.WIDTH : plot.after(end), period.reason());
            }
            start = end + 1;
        }
        labels(lines(chart.periods().getLast().period()));
    }

    private List<Line> lines(Period period) {
        ChartWords words = chart.words();
        List<Line> lines = new ArrayList<>();
        if (period.limits().isEmpty()) {
            if (Double.isFinite(period.median())) {
                lines.add(new Line(
                        period.points().stream()
                                .map(it -> OptionalDouble.of(period.median()))
                                .toList(),
                        period.median(),
                        "rb-chart-centre",
                        words.median()));
            }
            return lines;
        }
        line(period, drawn::upper, "rb-chart-limit", words.upper(), lines);
        line(period, it -> OptionalDouble.of(it.centre()), "rb-chart-centre", words.average(), lines);
        line(period, drawn::lower, "rb-chart-limit", words.lower(), lines);
        return lines;
    }

    private static void line(
            Period period,
            Function<NaturalLimits, OptionalDouble> value,
            String className,
            String name,
            List<Line> lines) {
        List<OptionalDouble> values = period.limitsOfEach().stream().map(value).toList();
        OptionalDouble label = values.get(newest(period));
        if (values.stream().anyMatch(OptionalDouble::isPresent)) {
            lines.add(new Line(values, label.orElse(Double.NaN), className, name));
        }
    }

    /** A week that is still running has few behind it, and limits that say little. */
    private static int newest(Period period) {
        int place = period.points().size() - 1;
        while (place > 0 && period.points().get(place).ghosted()) {
            place--;
        }
        return place;
    }

    private void trial(double x, List<Line> lines) {
        double upper = lines.stream()
                .map(it -> it.values().getFirst())
                .flatMapToDouble(OptionalDouble::stream)
                .map(plot::y)
                .min()
                .orElse(Plot.TOP);
        svg.text(x + 4, upper, "rb-chart-trial", "start", chart.words().trial());
    }

    private void step(double x, double end, String reason) {
        svg.add("<g>").title(reason);
        svg.format(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" class=\"rb-chart-step\"/>",
                x, x, Plot.TOP - 22, Plot.BOTTOM);
        Labels.fitted(svg, x + 5, Plot.TOP - 8, "rb-chart-reason", reason, end - x - 8);
        svg.add("</g>");
    }

    private void labels(List<Line> unordered) {
        List<Line> lines = unordered.stream()
                .filter(it -> Double.isFinite(it.label()))
                .sorted(Comparator.comparingDouble(Line::label).reversed())
                .toList();
        double[] places = Labels.spread(
                lines.stream().mapToDouble(it -> plot.y(it.label())).toArray(), LABEL, Plot.BOTTOM - LABEL / 4);
        for (int i = 0; i < places.length; i++) {
            Line line = lines.get(i);
            svg.format(
                    "<path class=\"rb-chart-leader\" d=\"M%.1f %.1fL%.1f %.1f\"/>",
                    Plot.RIGHT, plot.y(line.label()), Plot.RIGHT + 10, places[i]);
            svg.format("<text x=\"%.1f\" y=\"%.1f\">", Plot.RIGHT + 14, places[i]);
            svg.format("<tspan class=\"rb-chart-value\" x=\"%.1f\" dy=\"-0.15em\">", Plot.RIGHT + 14)
                    .words(reader.value(line.label()));
            svg.format("</tspan> <tspan x=\"%.1f\" dy=\"1.1em\">", Plot.RIGHT + 14)
                    .words(line.name())
                    .add("</tspan></text>");
        }
    }
}
