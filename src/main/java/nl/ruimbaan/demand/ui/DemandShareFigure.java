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
import java.util.Set;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.base.ui.figure.ChartFigure;
import nl.ruimbaan.base.ui.figure.ChartTable;
import nl.ruimbaan.base.ui.figure.Plotted;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.DemandSeries;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.step.ui.StepsBelow;

/** A share of what customers ask, week by week or month by month, as a figure. */
public class DemandShareFigure extends Composite<Section> {

    private final DemandShareWords words;
    private final Supplier<Optional<DemandSeries>> series;
    private final StepsBelow steps;

    /**
     * @param share {@code failure} or {@code right}, the third part of its keys
     * @param series reads it; once more when the chart comes into sight and when the table is opened
     * @param steps what stands below it about its periods
     */
    public DemandShareFigure(String share, Supplier<Optional<DemandSeries>> series, StepsBelow steps) {
        words = new DemandShareWords(share, Wording.ofReader());
        this.series = series;
        this.steps = steps;
        getContent().addClassName("rb-progress-part");
        getContent().setId("share-" + share);
        getContent().add(new H2(words.say("title")));
        getContent()
                .add(series.get()
                        .map(this::figure)
                        .orElseGet(() -> new Paragraph(words.say("none", DemandFigures.ENOUGH))));
    }

    /** Under six points it is said in words, and not drawn. */
    private Component figure(DemandSeries read) {
        if (read.period().limits().isEmpty() && read.figure().parts().size() == 1) {
            return new Paragraph(words.sentence(read));
        }
        var drawn = new Div(new ChartFigure(
                words.share(),
                read.figure().periods(),
                this::plotted,
                words.text(read),
                () -> series.get().map(this::table).orElseGet(Div::new)));
        steps.of(read.figure()).ifPresent(drawn::add);
        return drawn;
    }

    private Optional<Plotted> plotted() {
        return series.get().map(words::plotted);
    }

    /** The newest first. */
    private Component table(DemandSeries shown) {
        List<DemandSeries.Point> points = shown.figure().points();
        List<Set<Signal>> signals = shown.figure().signals();
        var table = new ChartTable(
                shown.period().rules(),
                words.say("table"),
                getTranslation(shown.rhythm().key() + ".one"),
                getTranslation("demand.share.of"));
        for (int i = points.size() - 1; i >= 0; i--) {
            Observation point = points.get(i).share();
            table.add(
                    words.percent(point.value()),
                    signals.get(i),
                    new Text(words.when(shown.rhythm(), points.get(i).start())),
                    new Text(getTranslation("demand.share.cases", (int) point.count(), (int) point.outOf())));
        }
        return table;
    }
}
