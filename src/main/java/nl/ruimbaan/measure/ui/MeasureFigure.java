package nl.ruimbaan.measure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.figure.ChartFigure;
import nl.ruimbaan.base.ui.figure.FigureText;
import nl.ruimbaan.chart.ChartStretch;
import nl.ruimbaan.measure.MeasureChart;
import nl.ruimbaan.measure.MeasureKind;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Stretch;

/** What the points of a measure say: one sentence, the chart, how it is made. */
public class MeasureFigure extends Composite<Section> {

    private final NumberFormat numbers = NumberFormat.getNumberInstance(getLocale());
    private final NumberFormat shares = NumberFormat.getPercentInstance(getLocale());

    /**
     * @param page what the sentences are about
     * @param read reads the page anew when the chart comes into sight, so that no window keeps it
     */
    MeasureFigure(MeasurePage page, MeasureChart chart, Supplier<Optional<MeasurePage>> read) {
        this(page, chart, read, List.of());
    }

    /** The same with these times shaded, each with what it was. */
    public MeasureFigure(
            MeasurePage page, MeasureChart chart, Supplier<Optional<MeasurePage>> read, List<ChartStretch> stretches) {
        numbers.setMaximumFractionDigits(1);
        shares.setMaximumFractionDigits(1);
        List<Period> periods =
                chart.series().stretches().stream().map(Stretch::period).toList();
        getContent().setId("figure");
        getContent()
                .add(new ChartFigure(
                        "measure",
                        periods,
                        () -> read.get().flatMap(MeasureDrawing::of).map(it -> it.shading(stretches)),
                        text(page, periods, stretches),
                        () -> read.get().<Component>flatMap(this::table).orElseGet(Div::new)));
    }

    private Optional<Component> table(MeasurePage now) {
        return now.chart().map(it -> new MeasureTable(now, it, getLocale()));
    }

    private FigureText text(MeasurePage page, List<Period> periods, List<ChartStretch> stretches) {
        Period last = periods.getLast();
        String sentence = sentence(page, last);
        List<String> made = new ArrayList<>();
        made.add(page.text().definition());
        made.add(getTranslation("measure.made.count", page.count(), MeasureChart.NEWEST));
        made.add(getTranslation("measure.made.limits", last.madeOf(), Period.FREEZE_AT));
        for (int i = 0; i < periods.size() - 1; i++) {
            made.add(earlier(page, i + 1, periods.get(i)));
        }
        return new FigureText(
                page.text().name(),
                (periods.size() > 1
                                ? sentence + " " + getTranslation("measure.sentence.periods", periods.size())
                                : sentence)
                        + shaded(stretches),
                getTranslation("measure.routine"),
                page.text().unit(),
                page.text().unit(),
                made);
    }

    /** What is shaded, for who does not see it. */
    private String shaded(List<ChartStretch> stretches) {
        return stretches.stream()
                .map(it -> " "
                        + getTranslation(
                                "measure.shaded",
                                it.label(),
                                Days.inWords(it.from(), getLocale()),
                                Days.inWords(it.to(), getLocale())))
                .collect(Collectors.joining());
    }

    /** What the limits of a period before the last one were, and of how many values. */
    private String earlier(MeasurePage page, int place, Period period) {
        MeasureKind kind = Objects.requireNonNull(page.text().kind());
        NaturalLimits limits = period.limits().orElse(null);
        if (limits == null) {
            return getTranslation("measure.made.period.none", place);
        }
        String centre = said(kind, limits.centre());
        String upper = said(kind, limits.upper());
        return limits.isBoundedBelow() || MeasureDrawing.isBelowZero(period)
                ? getTranslation(
                        "measure.made.period.between",
                        place,
                        period.madeOf(),
                        centre,
                        said(kind, limits.lower()),
                        upper)
                : getTranslation("measure.made.period.atMost", place, period.madeOf(), centre, upper);
    }

    private String sentence(MeasurePage page, Period last) {
        MeasureKind kind = Objects.requireNonNull(page.text().kind());
        String unit = kind.chart().isProportion() ? "" : " " + page.text().unit();
        NaturalLimits limits = last.limits().orElse(null);
        if (limits == null) {
            return getTranslation(
                    "measure.sentence.few", last.points().size(), said(kind, last.median()) + unit, Period.TRIAL_FROM);
        }
        String centre = said(kind, limits.centre()) + unit;
        String upper = said(kind, limits.upper()) + unit;
        return limits.isBoundedBelow() || MeasureDrawing.isBelowZero(last)
                ? getTranslation("measure.sentence.between", centre, said(kind, limits.lower()), upper)
                : getTranslation("measure.sentence.atMost", centre, upper);
    }

    private String said(MeasureKind kind, double value) {
        return kind.chart().isProportion() ? shares.format(value) : numbers.format(value);
    }
}
