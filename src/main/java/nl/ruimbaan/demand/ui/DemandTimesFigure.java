package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.base.ui.figure.ChartFigure;
import nl.ruimbaan.base.ui.figure.ChartTable;
import nl.ruimbaan.base.ui.figure.FigureText;
import nl.ruimbaan.base.ui.figure.Plotted;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.PointSpan;
import nl.ruimbaan.demand.DemandTimes;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.step.ui.EarlierPeriods;
import nl.ruimbaan.step.ui.SteppedPlot;
import nl.ruimbaan.step.ui.StepsBelow;
import org.jspecify.annotations.Nullable;

/** From a customer's first question until that customer is helped, as a figure. */
public class DemandTimesFigure extends Composite<Section> {

    private final Supplier<Optional<DemandTimes>> times;
    private final StepsBelow steps;

    /**
     * @param times reads them; once more when the chart comes into sight and when the table is opened
     * @param steps what stands below it about its periods
     */
    public DemandTimesFigure(Supplier<Optional<DemandTimes>> times, StepsBelow steps) {
        this.times = times;
        this.steps = steps;
        getContent().addClassName("rb-progress-part");
        getContent().setId("times");
        getContent().add(new H2(say("title")));
        getContent().add(times.get().map(this::figure).orElseGet(() -> new Paragraph(say("none"))));
    }

    /** Under six points it is said in words, and not drawn. */
    private Component figure(DemandTimes read) {
        if (read.period().limits().isEmpty() && read.figure().parts().size() == 1) {
            return new Paragraph(sentence(read.period()));
        }
        var drawn = new Div(new ChartFigure(
                "times",
                read.figure().periods(),
                this::plotted,
                text(read),
                () -> times.get().map(this::table).orElseGet(Div::new)));
        steps.of(read.figure()).ifPresent(drawn::add);
        return drawn;
    }

    private Optional<Plotted> plotted() {
        return times.get()
                .map(shown -> SteppedPlot.of(
                        shown.figure(), it -> new ChartPoint(it.helpedOn(), it.type(), null), PointSpan.DAY));
    }

    private FigureText text(DemandTimes read) {
        Period period = read.period();
        List<String> made = new ArrayList<>();
        made.add(say("made"));
        made.add(say("made.limits", period.madeOf(), Period.FREEZE_AT, DemandTimes.SHOWN));
        made.addAll(new EarlierPeriods(Wording.ofReader())
                .made(read.figure(), DemandTimes.Point::helpedOn, it -> say("made.days", Math.round(it))));
        made.add(getTranslation("demand.share.made.teams"));
        return new FigureText(
                say("title"), sentence(period), say("routine"), say("unit"), say("unit.one"), List.copyOf(made));
    }

    private String sentence(Period period) {
        NaturalLimits limits = period.limits().orElse(null);
        return limits == null
                ? say("few", period.points().size(), Math.round(period.median()))
                : say("atMost", Math.round(limits.centre()), Math.round(limits.highestWhole()));
    }

    /** The newest first. */
    private Component table(DemandTimes shown) {
        List<Set<Signal>> signals = shown.figure().signals();
        List<DemandTimes.Point> points = shown.points();
        var table =
                new ChartTable(shown.period().rules(), say("days"), say("date"), getTranslation("demand.filter.type"));
        for (int i = points.size() - 1; i >= 0; i--) {
            DemandTimes.Point point = points.get(i);
            table.add(
                    Integer.toString(point.days()),
                    signals.get(i),
                    new Text(Days.inWords(point.helpedOn(), getLocale())),
                    new Text(point.type()));
        }
        return table;
    }

    private String say(String key, @Nullable Object... values) {
        return getTranslation("demand.times." + key, values);
    }
}
