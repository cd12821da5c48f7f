package nl.ruimbaan.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.spc.SignalRules;

/** What the tests of drawings have in common: Dutch words, and points from 1 January 2026 on. */
abstract class ChartTests {

    static final ChartWords WORDS = words("Van gemeld tot weggenomen", Locale.of("nl", "NL"));

    static ChartWords words(String title, Locale locale) {
        return new ChartWords(
                title,
                "Gewone variatie.",
                "dagen",
                "dag",
                "gemiddeld",
                "midden",
                "bovengrens",
                "ondergrens",
                "voorlopig",
                "signaal",
                Map.of(
                        Signal.OUTSIDE, "buiten de grenzen",
                        Signal.TREND, "stijgend",
                        Signal.TWO_OF_THREE, "twee van drie",
                        Signal.RUN, "acht op rij"),
                "{0} van de {1}",
                "week {0}, {1}",
                "wk {0}, {1}",
                locale);
    }

    static Period whole(List<Observation> points) {
        return judged(ChartKind.XMR, points);
    }

    static Period judged(ChartKind kind, List<Observation> points) {
        return Period.of(kind, SignalRules.DEFAULT, points, List.of(), points);
    }

    static List<Observation> observations(double... values) {
        return DoubleStream.of(values).mapToObj(Observation::of).toList();
    }

    static ChartPeriod period(String label, String reason, double... values) {
        return new ChartPeriod(whole(observations(values)), points(label, values.length), reason);
    }

    static List<ChartPoint> points(String label, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> point(label, i)).toList();
    }

    static ChartPoint point(String label, int day) {
        return new ChartPoint(LocalDate.of(2025, 12, 31).plusDays(day), label, "obstacles/" + day);
    }

    static Chart chart(Period period, List<ChartPoint> points) {
        return new Chart(List.of(new ChartPeriod(period, points, "")), List.of(), false, PointSpan.DAY, WORDS);
    }

    static String drawn(Period period, List<ChartPoint> points) {
        return ControlChartSvg.draw(chart(period, points));
    }

    static String draw(String label, double... values) {
        ChartPeriod period = period(label, "", values);
        return drawn(period.period(), period.points());
    }
}
