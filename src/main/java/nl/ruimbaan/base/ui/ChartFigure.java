package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ruimbaan.chart.ChartPoint;
import nl.ruimbaan.chart.ChartWords;
import nl.ruimbaan.chart.ControlChartSvg;
import nl.ruimbaan.spc.Period;

/**
 * A control chart with all that belongs to it: a sentence that says what it says, its signals, how it is made, and its
 * points in a table behind a toggle.
 */
public final class ChartFigure extends Composite<Div> {

    private final FigureText text;

    /** What is drawn: one point for each of the period, in the same order. */
    public record Plotted(Period period, List<ChartPoint> points) {}

    /**
     * @param name tells its parts from those of another figure on the screen
     * @param plotted read when the chart comes into sight, so that nobody's session keeps it; empty when it is there no more
     * @param table built when it is opened, so that nobody's session keeps what few look at
     */
    public ChartFigure(
            String name,
            Period period,
            Supplier<Optional<Plotted>> plotted,
            FigureText text,
            Supplier<? extends Component> table) {
        this.text = text;
        String said = period.status() == Period.Status.TRIAL
                ? text.sentence() + " " + getTranslation("chart.trial", number(period.madeOf()))
                : text.sentence();
        var sentence = new Paragraph(said);
        sentence.addClassName("rb-figure-sentence");
        getContent().addClassName("rb-figure");
        getContent()
                .add(
                        sentence,
                        new Paragraph(signals(period)),
                        new ControlChart(
                                () -> plotted.get().map(it -> drawn(it, said)).orElse("")),
                        made("made-" + name),
                        behindToggle("table-" + name, table));
    }

    private String drawn(Plotted plotted, String said) {
        return ControlChartSvg.draw(plotted.period(), plotted.points(), words(said));
    }

    private String signals(Period period) {
        if (period.limits().isEmpty()) {
            return getTranslation("chart.signals.notYet");
        }
        long signals = period.signalled();
        return signals == 0 ? text.routine() : getTranslation("chart.signals.some", signals);
    }

    private ChartWords words(String said) {
        return new ChartWords(
                text.title(),
                said,
                text.unit(),
                text.one(),
                getTranslation("chart.average"),
                getTranslation("chart.median"),
                getTranslation("chart.upper"),
                getTranslation("chart.lower"),
                getTranslation("chart.trial.limits"),
                getTranslation("chart.signal"),
                getLocale());
    }

    private Details made(String id) {
        var made = new Details(getTranslation("chart.made"));
        text.made().forEach(it -> made.add(new Paragraph(it)));
        made.add(new Paragraph(getTranslation("chart.made.signals")));
        made.setId(id);
        return made;
    }

    private Details behindToggle(String id, Supplier<? extends Component> table) {
        var toggle = new Details(getTranslation("chart.table"));
        toggle.addOpenedChangeListener(change -> {
            toggle.removeAll();
            if (change.isOpened()) {
                toggle.add(table.get());
            }
        });
        toggle.setId(id);
        return toggle;
    }

    private String number(int value) {
        return NumberFormat.getIntegerInstance(getLocale()).format(value);
    }
}
