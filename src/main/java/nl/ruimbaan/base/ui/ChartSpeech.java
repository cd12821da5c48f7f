package nl.ruimbaan.base.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import nl.ruimbaan.chart.Chart;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.ChartWords;

/** What is plotted, in the reader's words: the chart that is drawn, and a text that makes sense without it. */
final class ChartSpeech {

    private final FigureText text;
    private final Plotted plotted;
    private final Locale locale;

    ChartSpeech(FigureText text, Plotted plotted, Locale locale) {
        this.text = text;
        this.plotted = plotted;
        this.locale = locale;
    }

    /** @param said what the figure says of its points; how many there are, and from when to when, is added */
    Chart chart(String said) {
        List<ChartPoint> points = plotted.points();
        String stretch = say(
                "chart.points",
                NumberFormat.getIntegerInstance(locale).format(points.size()),
                date(points.getFirst().day()),
                date(points.getLast().day()));
        return new Chart(
                plotted.periods(),
                plotted.flags(),
                plotted.canBeNegative(),
                plotted.span(),
                words(text.title(), said + " " + stretch));
    }

    ChartWords words(String title, String description) {
        return new ChartWords(
                title,
                description,
                text.unit(),
                text.one(),
                say("chart.average"),
                say("chart.median"),
                say("chart.upper"),
                say("chart.lower"),
                say("chart.trial.limits"),
                say("chart.signal"),
                SignalWords.by(plotted.periods().getFirst().period().rules()),
                say("chart.outOf"),
                say("chart.week"),
                say("chart.week.brief"),
                locale);
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    private static String say(String key, Object... values) {
        return I18NProvider.translate(key, values);
    }
}
