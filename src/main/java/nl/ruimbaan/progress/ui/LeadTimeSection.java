package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.ControlChart;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.ChartWords;
import nl.ruimbaan.chart.XmrSvg;
import nl.ruimbaan.obstacle.ObstacleFlow;
import nl.ruimbaan.progress.LeadTime;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;
import org.jspecify.annotations.Nullable;

/** How long it takes: a sentence, its control chart, how it is made, and the same in a table. */
class LeadTimeSection extends Composite<Section> {

    private final String until;
    private final Supplier<LeadTime> times;

    /**
     * @param until {@code removed} or {@code confirmed}, the second part of its keys
     * @param times reads it; once more when the table is opened, so that nobody's session keeps what few look at
     */
    LeadTimeSection(String until, Supplier<LeadTime> times) {
        this.until = until;
        this.times = times;
        LeadTime time = times.get();
        getContent().addClassName("rb-progress-part");
        getContent().setId("until-" + until);
        getContent().add(new H2(say("title")));
        Period period = time.period();
        if (period == null) {
            getContent().add(new Paragraph(say("none")));
            return;
        }
        String sentence = sentence(period);
        var shown = new Paragraph(sentence);
        shown.addClassName("rb-progress-sentence");
        getContent().add(shown, new Paragraph(signals(time)));
        getContent().add(new ControlChart(svg(time, period, sentence)), made(period), table());
    }

    private String sentence(Period period) {
        String points = number(period.points().size());
        NaturalLimits limits = period.limits().orElse(null);
        if (limits == null) {
            return say("few", points, days(period.median()));
        }
        String predictable = limits.lower() > 0
                ? say("between", days(limits.centre()), days(limits.lower()), days(limits.upper()))
                : say("atMost", days(limits.centre()), days(limits.upper()));
        return period.status() == Period.Status.TRIAL
                ? predictable + " " + getTranslation("progress.trial", number(period.madeOf()))
                : predictable;
    }

    private String signals(LeadTime time) {
        if (time.period() == null || time.period().limits().isEmpty()) {
            return getTranslation("progress.signals.notYet");
        }
        return time.signalled() == 0
                ? getTranslation("progress.signals.none")
                : getTranslation("progress.signals.some", time.signalled());
    }

    private String svg(LeadTime time, Period period, String sentence) {
        var words = new ChartWords(
                say("title"),
                sentence,
                getTranslation("progress.chart.unit"),
                getTranslation("progress.chart.average"),
                getTranslation("progress.chart.median"),
                getTranslation("progress.chart.upper"),
                getTranslation("progress.chart.lower"),
                getTranslation("progress.chart.trial"),
                getTranslation("progress.chart.signal"),
                getLocale());
        var points = time.points().stream()
                .map(it -> new ChartPoint(
                        LeadTimeTable.day(it), it.title(), it.obstacle().ref().path()))
                .toList();
        return XmrSvg.draw(period, points, words);
    }

    private Component made(Period period) {
        var made = new Details(
                getTranslation("progress.made"),
                new Paragraph(say("made")),
                new Paragraph(getTranslation(
                        "progress.made.limits",
                        number(period.madeOf()),
                        number(Period.FREEZE_AT),
                        number(ObstacleFlow.NEWEST))),
                new Paragraph(getTranslation("progress.made.signals")));
        made.setId("made-" + until);
        return made;
    }

    private Component table() {
        var table = new Details(getTranslation("progress.table"));
        table.addOpenedChangeListener(change -> {
            table.removeAll();
            if (change.isOpened()) {
                table.add(new LeadTimeTable(say("date"), times.get()));
            }
        });
        table.setId("table-" + until);
        return table;
    }

    private String say(String key, @Nullable Object... values) {
        return getTranslation("progress." + until + "." + key, values);
    }

    private String number(int value) {
        return NumberFormat.getIntegerInstance(getLocale()).format(value);
    }

    /** Whole days: a sentence promises no tenths. */
    private String days(double days) {
        return number((int) Math.round(days));
    }
}
