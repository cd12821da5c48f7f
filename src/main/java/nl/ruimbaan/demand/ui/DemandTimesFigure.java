package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.ChartFigure;
import nl.ruimbaan.base.ui.ChartTable;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.FigureText;
import nl.ruimbaan.base.ui.Plotted;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.demand.DemandTimes;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;
import org.jspecify.annotations.Nullable;

/** From a customer's first question until that customer is helped, as a figure. */
public class DemandTimesFigure extends Composite<Section> {

    private final Supplier<Optional<DemandTimes>> times;

    /** @param times reads them; once more when the chart comes into sight and when the table is opened */
    public DemandTimesFigure(Supplier<Optional<DemandTimes>> times) {
        this.times = times;
        getContent().addClassName("rb-progress-part");
        getContent().setId("times");
        getContent().add(new H2(say("title")));
        getContent()
                .add(times.get()
                        .map(DemandTimes::period)
                        .map(this::figure)
                        .orElseGet(() -> new Paragraph(say("none"))));
    }

    /** Under six points it is said in words, and not drawn. */
    private Component figure(Period period) {
        return period.limits().isEmpty()
                ? new Paragraph(sentence(period))
                : new ChartFigure(
                        "times",
                        period,
                        this::plotted,
                        text(period),
                        () -> times.get().map(this::table).orElseGet(Div::new));
    }

    private Optional<Plotted> plotted() {
        return times.get().map(it -> Plotted.of(it.period(), points(it), PointSpan.DAY));
    }

    private static List<ChartPoint> points(DemandTimes times) {
        return times.points().stream()
                .map(it -> new ChartPoint(it.helpedOn(), it.type(), null))
                .toList();
    }

    private FigureText text(Period period) {
        return new FigureText(
                say("title"),
                sentence(period),
                say("routine"),
                say("unit"),
                say("unit.one"),
                List.of(
                        say("made"),
                        say("made.limits", period.madeOf(), Period.FREEZE_AT, DemandTimes.SHOWN),
                        getTranslation("demand.share.made.teams")));
    }

    private String sentence(Period period) {
        NaturalLimits limits = period.limits().orElse(null);
        return limits == null
                ? say("few", period.points().size(), Math.round(period.median()))
                : say("atMost", Math.round(limits.centre()), Math.round(limits.highestWhole()));
    }

    /** The newest first. */
    private Component table(DemandTimes shown) {
        Period period = shown.period();
        var table = new ChartTable(period.rules(), say("days"), say("date"), getTranslation("demand.filter.type"));
        for (int i = shown.points().size() - 1; i >= 0; i--) {
            DemandTimes.Point point = shown.points().get(i);
            table.add(
                    Integer.toString(point.days()),
                    period.signals().get(i),
                    new Text(Days.inWords(point.helpedOn(), getLocale())),
                    new Text(point.type()));
        }
        return table;
    }

    private String say(String key, @Nullable Object... values) {
        return getTranslation("demand.times." + key, values);
    }
}
