package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.chart.ControlChartSvg;
import nl.ruimbaan.spc.Period;

/**
 * A control chart as a {@link Figure}: what it says, its signals, the moving ranges below individual values, how it is made, and
 * its points in a table.
 */
public final class ChartFigure extends Composite<Div> {

    private final FigureText text;
    private final Supplier<Optional<Plotted>> plotted;

    /** A figure of one period. */
    public ChartFigure(
            String name,
            Period period,
            Supplier<Optional<Plotted>> plotted,
            FigureText text,
            Supplier<? extends Component> table) {
        this(name, List.of(period), plotted, text, table);
    }

    /**
     * @param name tells its parts from those of another figure on the screen
     * @param periods what the sentences are about, oldest first; at least one
     * @param plotted read when the chart comes into sight, so that nobody's session keeps it; empty when it is there no more
     * @param table built when it is opened, so that nobody's session keeps what few look at
     */
    public ChartFigure(
            String name,
            List<Period> periods,
            Supplier<Optional<Plotted>> plotted,
            FigureText text,
            Supplier<? extends Component> table) {
        this.text = text;
        this.plotted = plotted;
        Period last = periods.getLast();
        List<String> sentences = ChartSpeech.sentences(text, periods, Wording.ofReader());
        var figure = new Figure(
                name,
                text.title(),
                sentences,
                () -> plotted.get()
                        .map(it -> ControlChartSvg.draw(
                                new ChartSpeech(text, it, Wording.ofReader()).chart(String.join(" ", sentences))))
                        .orElse(""),
                () -> plotted.get()
                        .map(it -> ChartRows.of(it, text.unit(), getLocale()))
                        .orElse(List.of()));
        if (periods.stream().anyMatch(it -> it.companion().isPresent())) {
            figure.unfold("ranges", getTranslation("chart.ranges"), this::ranges);
        }
        getContent().add(figure.madeOf(made(last)).inTable(table));
    }

    private List<String> made(Period period) {
        List<String> made = new ArrayList<>(text.made());
        made.add(getTranslation("chart.made.kind." + period.kind()));
        made.add(getTranslation("chart.made.rules." + period.rules()));
        return made;
    }

    private Component ranges() {
        return new Div(
                new ControlChart(() -> plotted.get().map(this::rangeChart).orElse("")),
                new Paragraph(getTranslation("chart.ranges.made")));
    }

    private String rangeChart(Plotted drawn) {
        var speech = new ChartSpeech(text, drawn, Wording.ofReader());
        String title = getTranslation("chart.ranges.title", text.title());
        return ControlChartSvg.draw(
                speech.chart("").ofMovingRanges(speech.words(title, getTranslation("chart.ranges.made"))));
    }
}
