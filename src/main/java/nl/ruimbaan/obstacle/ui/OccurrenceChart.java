package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.figure.ChartFigure;
import nl.ruimbaan.base.ui.figure.ChartTable;
import nl.ruimbaan.base.ui.figure.FigureText;
import nl.ruimbaan.base.ui.figure.Plotted;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.obstacle.OccurrenceSeries;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;

/** How often it hit, week by week, as a figure. */
class OccurrenceChart extends Composite<Div> {

    private final Supplier<Optional<OccurrenceSeries>> again;

    /** @param again reads it once more when the chart comes into sight and when the table is opened */
    OccurrenceChart(OccurrenceSeries series, Supplier<Optional<OccurrenceSeries>> again) {
        this.again = again;
        getContent().setId("weeks");
        getContent()
                .add(
                        new H3(getTranslation("obstacle.weeks.title")),
                        new ChartFigure(
                                "weeks",
                                series.period(),
                                this::plotted,
                                text(series),
                                () -> again.get().map(this::table).orElseGet(Div::new)));
    }

    private Optional<Plotted> plotted() {
        return again.get()
                .map(series -> Plotted.of(
                        series.period(),
                        series.weeks().stream()
                                .map(it -> new ChartPoint(it.monday(), remark(it), null))
                                .toList(),
                        PointSpan.WEEK));
    }

    private FigureText text(OccurrenceSeries series) {
        return new FigureText(
                getTranslation("obstacle.weeks.title"),
                sentence(series),
                getTranslation("obstacle.weeks.routine"),
                getTranslation("obstacle.weeks.unit"),
                getTranslation("obstacle.weeks.unit.one"),
                List.of(
                        getTranslation("obstacle.weeks.made"),
                        getTranslation(
                                "obstacle.weeks.made.period",
                                series.weeks().size(),
                                date(series.weeks().getFirst().monday()),
                                series.times(),
                                OccurrenceSeries.NEWEST),
                        getTranslation(
                                "obstacle.weeks.made.limits",
                                series.period().madeOf(),
                                date(series.since()),
                                Period.FREEZE_AT,
                                Period.TRIAL_FROM)));
    }

    private String sentence(OccurrenceSeries series) {
        NaturalLimits limits = series.period().limits().orElse(null);
        if (limits == null) {
            return getTranslation(
                    "obstacle.weeks.few",
                    series.weeks().size(),
                    series.times(),
                    tenths(series.period().median()));
        }
        String average = tenths(limits.centre());
        if (limits.isBoundedBelow()) {
            return getTranslation("obstacle.weeks.between", average, limits.lowestWhole(), limits.highestWhole());
        }
        return limits.highestWhole() > 0
                ? getTranslation("obstacle.weeks.atMost", average, limits.highestWhole())
                : getTranslation("obstacle.weeks.rare", average);
    }

    /** The newest first. */
    private Component table(OccurrenceSeries series) {
        var table = new ChartTable(
                series.period().rules(),
                getTranslation("obstacle.weeks.table.times"),
                getTranslation("obstacle.weeks.table"));
        for (int i = series.weeks().size() - 1; i >= 0; i--) {
            OccurrenceSeries.Week week = series.weeks().get(i);
            table.add(
                    NumberFormat.getIntegerInstance(getLocale()).format(week.times()),
                    series.period().signals().get(i),
                    new Text(label(week) + " · " + date(week.monday())));
        }
        return table;
    }

    private String remark(OccurrenceSeries.Week week) {
        return week.running() ? getTranslation("obstacle.weeks.runs") : "";
    }

    private String label(OccurrenceSeries.Week week) {
        return getTranslation(week.running() ? "obstacle.weeks.running" : "obstacle.weeks.week", week.number());
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    private String tenths(double times) {
        NumberFormat format = NumberFormat.getNumberInstance(getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(times);
    }
}
