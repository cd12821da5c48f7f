package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.ChartFigure;
import nl.ruimbaan.base.ui.ChartTable;
import nl.ruimbaan.base.ui.Plotted;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.DemandSeries;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;

/** A share of what customers ask, week by week or month by month, as a figure. */
public class DemandShareFigure extends Composite<Section> {

    private final DemandShareWords words;
    private final Supplier<Optional<DemandSeries>> series;

    /**
     * @param share {@code failure} or {@code right}, the third part of its keys
     * @param series reads it; once more when the chart comes into sight and when the table is opened
     */
    public DemandShareFigure(String share, Supplier<Optional<DemandSeries>> series) {
        words = new DemandShareWords(share, Wording.ofReader());
        this.series = series;
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
        Period period = read.period();
        return period.limits().isEmpty()
                ? new Paragraph(words.sentence(read))
                : new ChartFigure(
                        words.share(),
                        period,
                        this::plotted,
                        words.text(read),
                        () -> series.get().map(this::table).orElseGet(Div::new));
    }

    private Optional<Plotted> plotted() {
        return series.get().map(words::plotted);
    }

    /** The newest first. */
    private Component table(DemandSeries shown) {
        Period period = shown.period();
        var table = new ChartTable(
                period.rules(),
                words.say("table"),
                getTranslation(shown.rhythm().key() + ".one"),
                getTranslation("demand.share.of"));
        for (int i = shown.starts().size() - 1; i >= 0; i--) {
            Observation point = period.points().get(i);
            table.add(
                    words.percent(point.value()),
                    period.signals().get(i),
                    new Text(words.when(shown.rhythm(), shown.starts().get(i))),
                    new Text(getTranslation("demand.share.cases", (int) point.count(), (int) point.outOf())));
        }
        return table;
    }
}
