package nl.ruimbaan.chart;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Set;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Signal;

/** Numbers, dates and sentences as the reader writes them. */
final class Reader {

    private final Chart chart;
    private final ChartWords words;
    private final Figures figures;
    private final NumberFormat plain;

    Reader(Chart chart, Ticks ticks) {
        this.chart = chart;
        words = chart.words();
        figures = new Figures(words.locale(), ticks, chart.isProportion() ? "%" : "");
        plain = NumberFormat.getInstance(words.locale());
    }

    Figures figures() {
        return figures;
    }

    String value(double number) {
        return figures.value(chart.isProportion() ? 100 * number : number);
    }

    String date(LocalDate day) {
        return chart.span().brief(day, words);
    }

    String flag(ChartFlag flag) {
        return flag.label() + ", " + PointSpan.DAY.full(flag.day(), words);
    }

    String stretch(ChartStretch stretch) {
        return stretch.label() + ", " + PointSpan.DAY.full(stretch.from(), words) + " – "
                + PointSpan.DAY.full(stretch.to(), words);
    }

    String point(ChartPoint point, Observation observation, Set<Signal> signals) {
        String when = chart.span().full(point.day(), words);
        String said = point.label().isEmpty()
                ? when + ": " + quantity(observation)
                : point.label() + ": " + quantity(observation) + ", " + when;
        return signals.isEmpty() ? said : said + ", " + words.signal(signals);
    }

    private String quantity(Observation observation) {
        String number = value(observation.value());
        String counted = observation.counted()
                ? " ("
                        + words.outOf()
                                .replace("{0}", plain.format(observation.count()))
                                .replace("{1}", plain.format(observation.outOf()))
                        + ")"
                : "";
        if (chart.isProportion()) {
            return number + counted;
        }
        return number + " " + (number.equals(value(1)) ? words.one() : words.unit()) + counted;
    }
}
