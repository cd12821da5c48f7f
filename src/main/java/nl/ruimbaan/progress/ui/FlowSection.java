package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ruimbaan.base.ui.Days;
import nl.ruimbaan.base.ui.figure.FlowFigure;
import nl.ruimbaan.chart.Flow;
import nl.ruimbaan.chart.FlowBand;
import nl.ruimbaan.progress.CumulativeFlow;
import nl.ruimbaan.progress.Stage;

/** How obstacles flow: at each stage how many, week by week. */
class FlowSection extends Composite<Section> {

    /**
     * @param since on which the first week begins
     * @param any whether there is anything to draw
     * @param flow reads it when the chart comes into sight, and when its table or file is opened
     */
    FlowSection(LocalDate since, boolean any, Supplier<CumulativeFlow> flow) {
        String from = Days.inWords(since, getLocale());
        getContent().addClassName("rb-progress-part");
        getContent().setId("flow");
        getContent().add(new H2(say("title")));
        if (!any) {
            getContent().add(new Paragraph(getTranslation("progress.flow.none", from)));
            return;
        }
        getContent()
                .add(new FlowFigure(
                        "flow",
                        say("title"),
                        getTranslation("progress.flow.line", from),
                        say("unit"),
                        List.of(say("made"), getTranslation("progress.made.imported")),
                        () -> drawn(flow.get())));
    }

    private Optional<Flow> drawn(CumulativeFlow flow) {
        return flow.isEmpty()
                ? Optional.empty()
                : Optional.of(new Flow(
                        flow.days(),
                        Stream.of(Stage.values())
                                .map(it -> new FlowBand(
                                        getTranslation(it.key()),
                                        Objects.requireNonNull(flow.counts().get(it))))
                                .toList()));
    }

    private String say(String key) {
        return getTranslation("progress.flow." + key);
    }
}
