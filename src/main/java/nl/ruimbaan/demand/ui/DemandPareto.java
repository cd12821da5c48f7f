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
import nl.ruimbaan.base.ui.Figure;
import nl.ruimbaan.chart.ParetoBar;
import nl.ruimbaan.chart.ParetoSvg;
import nl.ruimbaan.chart.ParetoWords;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.DemandFilter;
import nl.ruimbaan.demand.TypeCount;

/** What customers ask most, and how much of it we caused, as a figure. */
class DemandPareto extends Composite<Section> {

    private final Supplier<List<TypeCount>> types;
    private final LocalDate since;

    /**
     * @param types reads them, the most asked first; once more when the chart comes into sight and for its files
     * @param since the day from which they are counted
     */
    DemandPareto(Supplier<List<TypeCount>> types, LocalDate since) {
        this.types = types;
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
        List<String> said = sentences(now, total);
        getContent()
                .add(new Figure(
                                "pareto",
                                getTranslation("demand.pareto.title"),
                                said,
                                () -> drawing(String.join(" ", said)),
                                this::rows)
                        .madeOf(List.of(
                                getTranslation("demand.pareto.made", Days.inWords(since, getLocale())),
                                getTranslation("demand.share.made.teams"))));
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

    private String drawing(String said) {
        List<ParetoBar> bars = types.get().stream().map(this::bar).toList();
        return bars.stream().allMatch(it -> it.value() + it.failure() + it.unknown() == 0)
                ? ""
                : ParetoSvg.draw(
                        bars,
                        new ParetoWords(
                                getTranslation("demand.pareto.title"),
                                said,
                                getTranslation("demand.pareto.value"),
                                getTranslation("demand.pareto.failures"),
                                getTranslation("demand.pareto.open"),
                                getTranslation("demand.pareto.numbers"),
                                getTranslation("demand.pareto.others"),
                                getLocale()));
    }

    private ParetoBar bar(TypeCount it) {
        String href = it.type() == null
                ? null
                : DemandLinks.list() + "?" + DemandFilter.TYPE + "=" + it.type().value();
        return new ParetoBar(name(it), (int) it.value(), (int) it.failure(), (int) it.unknown(), href);
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                getTranslation("demand.filter.type"),
                getTranslation("demand.pareto.value"),
                getTranslation("demand.pareto.failures"),
                getTranslation("demand.pareto.open")));
        types.get()
                .forEach(it -> rows.add(List.of(
                        name(it),
                        Long.toString(it.value()),
                        Long.toString(it.failure()),
                        Long.toString(it.unknown()))));
        return rows;
    }

    private String name(TypeCount it) {
        return it.type() == null ? getTranslation("demand.row.noType") : it.name();
    }
}
