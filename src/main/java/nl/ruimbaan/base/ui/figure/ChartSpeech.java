package nl.ruimbaan.base.ui.figure;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.chart.Chart;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.ChartWords;
import nl.ruimbaan.spc.Period;

/** What is plotted, in the reader's words: the chart that is drawn, and a text that makes sense without it. */
public final class ChartSpeech {

    private final FigureText text;
    private final Plotted plotted;
    private final Wording wording;

    public ChartSpeech(FigureText text, Plotted plotted, Wording wording) {
        this.text = text;
        this.plotted = plotted;
        this.wording = wording;
    }

    /** What a figure says of its points: the sentence, with a word about trial limits, and what is a signal. */
    public static List<String> sentences(FigureText text, List<Period> periods, Wording wording) {
        Period last = periods.getLast();
        String sentence = last.status() == Period.Status.TRIAL
                ? text.sentence() + " " + wording.say("chart.trial", number(last.madeOf(), wording))
                : text.sentence();
        return List.of(sentence, signals(text, periods, wording));
    }

    private static String signals(FigureText text, List<Period> periods, Wording wording) {
        if (periods.stream().allMatch(it -> it.limits().isEmpty())) {
            return wording.say("chart.signals.notYet");
        }
        long signals = periods.stream().mapToLong(Period::signalled).sum();
        return signals == 0 ? text.routine() : wording.say("chart.signals.some", signals);
    }

    private static String number(int value, Wording wording) {
        return NumberFormat.getIntegerInstance(wording.locale()).format(value);
    }

    /**
     * What is drawn.
     *
     * @param said what the figure says of its points; how many there are, and from when to when, is added
     */
    public Chart chart(String said) {
        List<ChartPoint> points = plotted.points();
        String stretch = say(
                "chart.points",
                number(points.size(), wording),
                date(points.getFirst().day()),
                date(points.getLast().day()));
        return new Chart(
                plotted.periods(),
                plotted.flags(),
                plotted.stretches(),
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
                SignalWords.by(plotted.periods().getFirst().period().rules(), wording.texts()),
                say("chart.outOf"),
                say("chart.week"),
                say("chart.week.brief"),
                wording.locale());
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(wording.locale())
                .format(day);
    }

    private String say(String key, Object... values) {
        return wording.say(key, values);
    }
}
