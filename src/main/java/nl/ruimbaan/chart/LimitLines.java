package nl.ruimbaan.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;

/** The centre and the limits of each period, broken at a step; those of the last one have their values at the right edge. */
final class LimitLines {

    /** Room that a label of two lines takes in the largest letters. */
    private static final double LABEL = 42;

    /** How wide a letter is in the letters of a wide and of a narrow screen. */
    private static final double WIDE_LETTER = 6.8;

    private static final double NARROW_LETTER = 10.5;

    private static final double BREAK = 3;

    private final Chart chart;
    private final Plot plot;
    private final Reader reader;
    private final Svg svg;

    LimitLines(Chart chart, Plot plot, Reader reader, Svg svg) {
        this.chart = chart;
        this.plot = plot;
        this.reader = reader;
        this.svg = svg;
    }

    private record Line(double value, String className, String name) {}

    void draw() {
        int start = 0;
        for (int i = 0; i < chart.periods().size(); i++) {
            ChartPeriod period = chart.periods().get(i);
            int end = start + period.points().size() - 1;
            List<Line> lines = lines(period.period());
            for (Line line : lines) {
                line(line, plot.before(start) + (i == 0 ? 0 : BREAK), plot.after(end));
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
        if (period.limits().isEmpty()) {
            return List.of(new Line(period.median(), "rb-chart-centre", words.median()));
        }
        NaturalLimits limits = period.limits().get();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(limits.upper(), "rb-chart-limit", words.upper()));
        lines.add(new Line(limits.centre(), "rb-chart-centre", words.average()));
        if (chart.canBeNegative() || limits.isBoundedBelow()) {
            lines.add(new Line(limits.lower(), "rb-chart-limit", words.lower()));
        }
        return lines;
    }

    private void line(Line line, double from, double to) {
        svg.format(
                        "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" class=\"%s\">",
                        from, to, plot.y(line.value()), plot.y(line.value()), line.className())
                .title(reader.value(line.value()) + " " + line.name())
                .add("</line>");
    }

    private void trial(double x, List<Line> lines) {
        double upper =
                lines.stream().mapToDouble(it -> plot.y(it.value())).min().orElse(Plot.TOP);
        svg.text(x + 4, upper, "rb-chart-trial", "start", chart.words().trial());
    }

    private void step(double x, double end, String reason) {
        svg.add("<g>").title(reason);
        svg.format(
                "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%.1f\" y2=\"%.1f\" class=\"rb-chart-step\"/>",
                x, x, Plot.TOP - 22, Plot.BOTTOM);
        String wide = cut(reason, (end - x - 8) / WIDE_LETTER);
        String narrow = cut(reason, (end - x - 8) / NARROW_LETTER);
        svg.text(x + 5, Plot.TOP - 8, "rb-chart-reason rb-chart-wide", "start", wide);
        svg.text(x + 5, Plot.TOP - 8, "rb-chart-reason rb-chart-narrow", "start", narrow);
        svg.add("</g>");
    }

    private static String cut(String text, double letters) {
        int fit = (int) Math.max(1, letters);
        if (text.codePointCount(0, text.length()) <= fit) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, fit - 1)).stripTrailing() + "…";
    }

    private void labels(List<Line> unordered) {
        List<Line> lines = unordered.stream()
                .sorted(Comparator.comparingDouble(Line::value).reversed())
                .toList();
        double[] places =
                spread(lines.stream().mapToDouble(it -> plot.y(it.value())).toArray());
        for (int i = 0; i < places.length; i++) {
            Line line = lines.get(i);
            svg.format(
                    "<path class=\"rb-chart-leader\" d=\"M%.1f %.1fL%.1f %.1f\"/>",
                    Plot.RIGHT, plot.y(line.value()), Plot.RIGHT + 10, places[i]);
            svg.format("<text x=\"%.1f\" y=\"%.1f\">", Plot.RIGHT + 14, places[i]);
            svg.format("<tspan class=\"rb-chart-value\" x=\"%.1f\" dy=\"-0.15em\">", Plot.RIGHT + 14)
                    .words(reader.value(line.value()));
            svg.format("</tspan> <tspan x=\"%.1f\" dy=\"1.1em\">", Plot.RIGHT + 14)
                    .words(line.name())
                    .add("</tspan></text>");
        }
    }

    /** Labels as near to their lines as they can be without lying on each other, from top to bottom. */
    private static double[] spread(double[] wanted) {
        double[] places = wanted.clone();
        for (int i = 1; i < places.length; i++) {
            places[i] = Math.max(places[i], places[i - 1] + LABEL);
        }
        double lowest = Plot.BOTTOM - LABEL / 4;
        for (int i = places.length - 1; i >= 0; i--) {
            places[i] = Math.min(places[i], lowest);
            lowest = places[i] - LABEL;
        }
        return places;
    }
}
