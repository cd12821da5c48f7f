package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.base.ui.figure.ChartFigure;
import nl.ruimbaan.base.ui.figure.ChartTable;
import nl.ruimbaan.base.ui.figure.FigureText;
import nl.ruimbaan.base.ui.figure.Plotted;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.progress.FlowSeries;
import nl.ruimbaan.progress.LeadTime;
import nl.ruimbaan.progress.ObstacleFlow;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.step.SteppedFigure;
import nl.ruimbaan.step.ui.EarlierPeriods;
import nl.ruimbaan.step.ui.SteppedPlot;
import nl.ruimbaan.step.ui.StepsBelow;
import org.jspecify.annotations.Nullable;

/** How long it takes, as a figure. */
class LeadTimeSection extends Composite<Section> {

    private final String until;
    private final Supplier<LeadTime> times;
    private final StepsBelow steps;

    /**
     * @param until {@code pickedUp}, {@code removed} or {@code confirmed}, the second part of its keys
     * @param times reads it; once more when the chart comes into sight and when the table is opened
     * @param steps what stands below it about its periods
     */
    LeadTimeSection(String until, Supplier<LeadTime> times, StepsBelow steps) {
        this.until = until;
        this.times = times;
        this.steps = steps;
        LeadTime time = times.get();
        getContent().addClassName("rb-progress-part");
        getContent().setId("until-" + until);
        getContent().add(new H2(say("title")));
        getContent().add(time.figure().map(this::figure).orElseGet(() -> new Paragraph(say("none"))));
    }

    /** Under six points it is said in words, and not drawn. */
    private Component figure(SteppedFigure<FlowSeries.Point> figure) {
        if (figure.last().limits().isEmpty() && figure.parts().size() == 1) {
            return new Paragraph(sentence(figure.last()));
        }
        var drawn = new Div(
                new ChartFigure(until, figure.periods(), this::plotted, text(figure), () -> table(figure.last())));
        steps.of(figure).ifPresent(drawn::add);
        return drawn;
    }

    private Optional<Plotted> plotted() {
        return times.get()
                .figure()
                .map(figure -> SteppedPlot.of(
                        figure,
                        it -> new ChartPoint(
                                day(it), it.title(), it.obstacle().ref().path()),
                        PointSpan.DAY));
    }

    private FigureText text(SteppedFigure<FlowSeries.Point> figure) {
        Period period = figure.last();
        List<String> made = new ArrayList<>();
        made.add(say("made") + " " + getTranslation("progress.made.imported"));
        made.add(getTranslation(
                "progress.made.limits",
                number(period.madeOf()),
                number(Period.FREEZE_AT),
                number(ObstacleFlow.NEWEST)));
        made.addAll(new EarlierPeriods(Wording.ofReader())
                .made(figure, LeadTimeSection::day, it -> getTranslation("demand.times.made.days", days(it))));
        return new FigureText(
                say("title"),
                sentence(period),
                getTranslation("progress.routine"),
                getTranslation("progress.unit"),
                getTranslation("progress.unit.one"),
                List.copyOf(made));
    }

    private String sentence(Period period) {
        NaturalLimits limits = period.limits().orElse(null);
        if (limits == null) {
            return say("few", period.points().size(), days(period.median()));
        }
        return limits.isBoundedBelow()
                ? say("between", days(limits.centre()), days(limits.lower()), days(limits.upper()))
                : say("atMost", days(limits.centre()), days(limits.upper()));
    }

    /** The newest first. */
    private ChartTable table(Period period) {
        LeadTime time = times.get();
        var dates = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(getLocale());
        NumberFormat tenths = NumberFormat.getNumberInstance(getLocale());
        tenths.setMaximumFractionDigits(1);
        tenths.setMinimumFractionDigits(1);
        var table = new ChartTable(
                period.rules(),
                getTranslation("progress.table.days"),
                say("date"),
                getTranslation("progress.table.obstacle"));
        for (int i = time.points().size() - 1; i >= 0; i--) {
            FlowSeries.Point point = time.points().get(i);
            table.add(
                    tenths.format(point.days()),
                    time.signals(i),
                    new Text(dates.format(day(point))),
                    new Anchor(point.obstacle().ref().path(), point.title()));
        }
        return table;
    }

    private static LocalDate day(FlowSeries.Point point) {
        return LocalDate.ofInstant(point.at(), Clock.ZONE);
    }

    private String say(String key, @Nullable Object... values) {
        return getTranslation("progress." + until + "." + key, values);
    }

    private String number(int value) {
        return NumberFormat.getIntegerInstance(getLocale()).format(value);
    }

    /** Whole days: a sentence promises no tenths. */
    private static int days(double days) {
        return (int) Math.round(days);
    }
}
