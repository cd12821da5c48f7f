package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.ChartFigure;
import nl.ruimbaan.base.ui.ChartTable;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.Plotted;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.DemandSeries;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;

/** A share of what customers ask, week by week, as a figure. */
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
                        .map(DemandSeries::period)
                        .<Component>map(it -> new ChartFigure(
                                share,
                                it,
                                this::plotted,
                                words.text(it),
                                () -> series.get().map(this::table).orElseGet(Div::new)))
                        .orElseGet(() -> new Paragraph(words.say("none", DemandFigures.ENOUGH))));
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
                getTranslation("demand.share.table"),
                getTranslation("demand.share.of"));
        for (int i = shown.mondays().size() - 1; i >= 0; i--) {
            Observation point = period.points().get(i);
            table.add(
                    words.percent(point.value()),
                    period.signals().get(i),
                    new Text(week(shown.mondays().get(i))),
                    new Text(getTranslation("demand.share.cases", (int) point.count(), (int) point.outOf())));
        }
        return table;
    }

    private String week(LocalDate monday) {
        return getTranslation(
                "demand.share.week", monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), Days.inWords(monday, getLocale()));
    }
}
