package nl.ruimbaan.chart;

import java.util.List;
import nl.ruimbaan.spc.Signal;

/** The line, its points and their signals. A signal differs by shape and word before it differs by colour. */
final class Points {

    /** Words at signals nearer to each other than this would run together. */
    private static final double WORD = 80;

    private final Plot plot;
    private final Reader reader;
    private final Svg svg;
    private final List<Mark> marks;

    Points(Chart chart, Plot plot, Reader reader, Svg svg) {
        this.plot = plot;
        this.reader = reader;
        this.svg = svg;
        marks = chart.periods().stream().flatMap(Mark::of).toList();
    }

    void draw(String signalWord) {
        path();
        for (int i = 0; i < marks.size(); i++) {
            point(i);
        }
        double wordAt = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < marks.size(); i++) {
            boolean starts =
                    marks.get(i).isSignal() && (i == 0 || !marks.get(i - 1).isSignal());
            if (starts && plot.x(i) - wordAt >= WORD) {
                wordAt = plot.x(i);
                word(i, signalWord);
            }
        }
    }

    private void path() {
        svg.add("<path class=\"rb-chart-line\" d=\"");
        boolean drawing = false;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).hasValue()) {
                boolean goesOn = drawing && !marks.get(i).observation().afterGap();
                svg.format("%s%.1f %.1f", goesOn ? "L" : "M", plot.x(i), y(i));
            }
            drawing = marks.get(i).hasValue();
        }
        svg.add("\"/>");
    }

    private void point(int place) {
        Mark mark = marks.get(place);
        if (mark.hasValue()) {
            String said = reader.point(mark.point(), mark.observation(), mark.signals());
            svg.stop(mark.point().href(), said, () -> shape(mark, plot.x(place), y(place)));
        }
    }

    private void shape(Mark mark, double x, double y) {
        String ghost = mark.observation().ghosted() ? " rb-chart-ghost" : "";
        double size = size();
        if (mark.signals().contains(Signal.OUTSIDE)) {
            double s = size + 3;
            svg.format(
                    "<path class=\"rb-chart-signal%s\" d=\"M%.1f %.1fl%.1f %.1f%.1f %.1f%.1f %.1fz\"/>",
                    ghost, x, y - s, s, s, -s, s, -s, -s);
        } else if (mark.isSignal()) {
            svg.format(
                    "<rect class=\"rb-chart-signal%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    ghost, x - size, y - size, 2 * size, 2 * size);
        } else {
            svg.format("<circle class=\"rb-chart-point%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\"/>", ghost, x, y, size);
        }
    }

    /**
     * The class of a sheet with so many points. Closer than some six pixels they cannot be read, and then the style sheet leaves
     * the line and the signals: from 32 points on where a phone shows them, from 59 on a narrow screen, from 94 on everywhere.
     */
    static String density(int points) {
        if (points > 93) {
            return " rb-chart-packed";
        }
        if (points > 58) {
            return " rb-chart-crowded";
        }
        return points > 31 ? " rb-chart-full" : "";
    }

    /** Many points are small, so that they stay apart. */
    private double size() {
        if (marks.size() > 60) {
            return 2.5;
        }
        return marks.size() > 30 ? 3.5 : 4.5;
    }

    private void word(int place, String signalWord) {
        double x = plot.x(place);
        String anchor = x < plot.left() + WORD / 2 ? "start" : x > Plot.RIGHT - WORD / 2 ? "end" : "middle";
        boolean under = marks.get(place).below() && y(place) + 28 < Plot.BOTTOM;
        svg.text(x, y(place) + (under ? 26 : -12), "rb-chart-word", anchor, signalWord);
    }

    private double y(int place) {
        return plot.y(marks.get(place).observation().value());
    }
}
