package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.figure.ParetoFigure;
import nl.ruimbaan.chart.ParetoBar;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.DemandFilter;
import nl.ruimbaan.demand.TypeCount;

/** What customers ask most, and how much of it we caused, as a figure. */
class DemandPareto extends Composite<Section> {

    private final LocalDate since;

    /**
     * @param types reads them, the most asked first; once more when the chart comes into sight and for its table and files
     * @param since the day from which they are counted
     */
    DemandPareto(Supplier<List<TypeCount>> types, LocalDate since) {
        this.since = since;
        List<TypeCount> now = types.get();
        long total = now.stream().mapToLong(TypeCount::total).sum();
        getContent().addClassName("rb-progress-part");
        getContent().setId("pareto");
        getContent().add(new H2(getTranslation("demand.pareto.title")));
        if (total < DemandFigures.ENOUGH) {
            getContent().add(new Paragraph(getTranslation("demand.pareto.few", total, DemandFigures.ENOUGH)));
            return;
        }
        getContent()
                .add(new ParetoFigure(
                        "pareto",
                        getTranslation("demand.pareto.title"),
                        sentences(now, total),
                        List.of(
                                getTranslation("demand.pareto.made", Days.inWords(since, getLocale())),
                                getTranslation("demand.share.made.teams")),
                        () -> types.get().stream().map(this::bar).toList()));
    }

    private List<String> sentences(List<TypeCount> all, long total) {
        long failure = all.stream().mapToLong(TypeCount::failure).sum();
        long unknown = all.stream().mapToLong(TypeCount::unknown).sum();
        long judged = total - unknown;
        List<String> said = new ArrayList<>();
        said.add(getTranslation("demand.pareto.total", total, Days.inWords(since, getLocale())));
        if (judged > 0) {
            String share = NumberFormat.getPercentInstance(getLocale()).format((double) failure / judged);
            said.add(getTranslation("demand.pareto.failure", judged, failure, share));
        }
        if (unknown > 0) {
            said.add(getTranslation("demand.pareto.unknown", unknown));
        }
        return said;
    }

    private ParetoBar bar(TypeCount it) {
        String href = it.type() == null
                ? null
                : DemandLinks.list() + "?" + DemandFilter.TYPE + "=" + it.type().value();
        return new ParetoBar(name(it), (int) it.value(), (int) it.failure(), (int) it.unknown(), href);
    }

    private String name(TypeCount it) {
        return it.type() == null ? getTranslation("demand.row.noType") : it.name();
    }
}
