package nl.ruimbaan.experiment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.chart.ChartStretch;
import nl.ruimbaan.experiment.Deed;
import nl.ruimbaan.experiment.ExperimentEntry;
import nl.ruimbaan.experiment.LinkedMeasure;
import nl.ruimbaan.experiment.MeasureChoice;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.measure.MeasureFilter;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasureLine;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePages;
import nl.ruimbaan.measure.ui.MeasureFigure;
import nl.ruimbaan.measure.ui.MeasureLinks;
import org.jspecify.annotations.Nullable;

/** By what we see whether it helps: the chart of the chosen measure, with the time of each experiment shaded. */
class MeasureBeside extends Composite<Div> {

    /** What can be chosen: a measure by its name. */
    private record Choice(MeasureId id, String name) {}

    private final ImprovementId improvement;
    private final MeasureChoice choice;
    private final MeasurePages measures;
    private final Clock clock;
    private final ComboBox<Choice> which = new ComboBox<>();
    private final Div figure = new Div();
    private List<ChartStretch> stretches = List.of();

    MeasureBeside(ImprovementId improvement, MeasureChoice choice, MeasurePages measures, Clock clock) {
        this.improvement = improvement;
        this.choice = choice;
        this.measures = measures;
        this.clock = clock;
        which.setId("linked-measure");
        which.setAriaLabel(getTranslation("experiment.measure.choose"));
        which.setPlaceholder(getTranslation("experiment.measure.choose"));
        which.setClearButtonVisible(true);
        which.setItemLabelGenerator(Choice::name);
        which.setItems(query ->
                measures.list(new MeasureFilter(query.getFilter().orElse(""), null), null).items().stream()
                        .map(MeasureBeside::choice)
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        which.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        getContent().setId("measure-beside");
        getContent().add(new H3(getTranslation("experiment.measure")), which, figure);
    }

    /** What was tried until now; each time of it is shaded. */
    void show(List<ExperimentEntry> tried) {
        stretches = tried.stream()
                .flatMap(it -> stretch(it).stream())
                .sorted(Comparator.comparing(ChartStretch::from))
                .toList();
        show();
    }

    /** The measure that is chosen now. */
    void show() {
        LinkedMeasure linked = choice.of(improvement);
        Optional<MeasurePage> page = Optional.ofNullable(linked.measure()).flatMap(measures::page);
        which.setVisible(linked.mayChoose());
        which.setValue(page.map(it -> new Choice(it.id(), it.text().name())).orElse(null));
        figure.removeAll();
        page.ifPresent(it -> draw(it, stretches));
        setVisible(linked.mayChoose() || page.isPresent());
    }

    private Optional<ChartStretch> stretch(ExperimentEntry entry) {
        Deed started = entry.started();
        Deed finished = entry.finished();
        return started == null
                ? Optional.empty()
                : Optional.of(new ChartStretch(
                        started.day(),
                        finished == null ? clock.today() : finished.day(),
                        TitleProposal.from(entry.plan().what())));
    }

    private void draw(MeasurePage page, List<ChartStretch> tried) {
        figure.add(new Paragraph(
                new Anchor(MeasureLinks.measure(page.id()), page.text().name())));
        page.chart()
                .ifPresentOrElse(
                        chart -> figure.add(new MeasureFigure(page, chart, () -> measures.page(page.id()), tried)),
                        () -> figure.add(new Paragraph(getTranslation("experiment.measure.nothing"))));
    }

    private void choose(@Nullable Choice chosen) {
        var outcome = choice.choose(improvement, chosen == null ? null : chosen.id());
        if (!outcome.refusals().isEmpty()) {
            Notices.refused(outcome.refusals());
        }
    }

    private static Choice choice(MeasureLine line) {
        return new Choice(line.id(), line.name());
    }
}
