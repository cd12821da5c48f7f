package nl.ruimbaan.chart;

import java.text.NumberFormat;
import java.util.List;

/**
 * Draws a Pareto of demand types, the most frequent first: each bar with its part of value, failure and not known yet, its number,
 * and the share of it and all above it. Parts differ by pattern before they differ by colour: value is filled, failure hatched,
 * unknown empty. Bars lie, so that names can be read on a phone.
 *
 * <p>Source: Juran, <i>Quality Control Handbook</i>; Seddon, <i>Freedom from Command and Control</i>, for value and failure.
 */
public final class ParetoSvg {

    /** How many bars there are at most; the last one holds all others. */
    public static final int BARS = 12;

    private static final double ROW = 48;
    private static final double HEAD = 36;
    private static final double BAR = 16;
    private static final double LONGEST = 480;

    /** How many letters of the largest size fit above a bar. */
    private static final double LETTERS = 58;

    private final ParetoWords words;
    private final List<ParetoBar> bars;
    private final NumberFormat whole;
    private final NumberFormat percent;
    private final Svg svg;

    private ParetoSvg(List<ParetoBar> all, ParetoWords words) {
        this.words = words;
        whole = NumberFormat.getIntegerInstance(words.locale());
        percent = NumberFormat.getPercentInstance(words.locale());
        bars = ParetoBars.few(all, BARS, words);
        svg = Frame.open(
                "rb-chart rb-pareto",
                Plot.WIDTH,
                HEAD + ROW * bars.size(),
                "group",
                words.title(),
                words.description());
    }

    /**
     * The Pareto as an {@code <svg>} element.
     *
     * @param bars in any order
     * @throws IllegalArgumentException when there is no bar, or all are empty
     */
    public static String draw(List<ParetoBar> bars, ParetoWords words) {
        if (bars.stream().allMatch(it -> it.total() == 0)) {
            throw new IllegalArgumentException("a Pareto of nothing");
        }
        return new ParetoSvg(bars, words).draw();
    }

    private String draw() {
        double all = bars.stream().mapToInt(ParetoBar::total).sum();
        double most = bars.stream().mapToInt(ParetoBar::total).max().orElse(1);
        svg.add("<defs><pattern id=\"rb-hatch\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
                .add(" patternTransform=\"rotate(45)\"><rect class=\"rb-pareto-ground\" width=\"6\" height=\"6\"/>")
                .add("<rect class=\"rb-pareto-hatch\" width=\"3\" height=\"6\"/></pattern></defs>");
        legend();
        int sum = 0;
        for (int i = 0; i < bars.size(); i++) {
            sum += bars.get(i).total();
            row(bars.get(i), HEAD + i * ROW, LONGEST / most, percent.format(sum / all));
        }
        return svg.add("</svg>").toString();
    }

    private void legend() {
        double x = 2;
        x = sample(x, ParetoPart.VALUE, words.value());
        x = sample(x, ParetoPart.FAILURE, words.failure());
        if (bars.stream().anyMatch(it -> it.unknown() > 0)) {
            sample(x, ParetoPart.UNKNOWN, words.unknown());
        }
        svg.text(Plot.WIDTH, 16, "rb-chart-tick", "end", words.numbers());
    }

    private double sample(double x, ParetoPart part, String word) {
        svg.add(part.rect()).format(" x=\"%.1f\" y=\"6\" width=\"12\" height=\"12\"/>", x);
        svg.text(x + 17, 16, "rb-chart-tick", "start", word);
        return x + 28 + 10.5 * word.length();
    }

    private void row(ParetoBar bar, double y, double unit, String upToHere) {
        String number = whole.format(bar.total());
        svg.stop(bar.href(), said(bar, upToHere), () -> {
            svg.text(2, y + 18, "rb-pareto-name", "start", Labels.cut(bar.label(), LETTERS));
            double x = part(2, y, bar.value() * unit, ParetoPart.VALUE);
            x = part(x, y, bar.failure() * unit, ParetoPart.FAILURE);
            part(x, y, bar.unknown() * unit, ParetoPart.UNKNOWN);
            svg.text(Plot.WIDTH, y + 38, "rb-chart-value", "end", number + " · " + upToHere);
        });
    }

    private double part(double x, double y, double width, ParetoPart part) {
        if (width > 0) {
            svg.add(part.rect())
                    .format(" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>", x, y + 25, width, BAR);
        }
        return x + width;
    }

    private String said(ParetoBar bar, String upToHere) {
        String said = bar.label() + ": " + whole.format(bar.total()) + " (" + words.value() + " "
                + whole.format(bar.value()) + ", " + words.failure() + " " + whole.format(bar.failure());
        if (bar.unknown() > 0) {
            said += ", " + words.unknown() + " " + whole.format(bar.unknown());
        }
        return said + "); " + words.numbers() + " " + upToHere;
    }
}
