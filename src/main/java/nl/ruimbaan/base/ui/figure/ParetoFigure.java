package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ruimbaan.chart.ParetoBar;
import nl.ruimbaan.chart.ParetoSvg;
import nl.ruimbaan.chart.ParetoWords;

/** What is asked for most, with its part of value and of failure, as a {@link Figure}. */
public final class ParetoFigure extends Composite<Div> {

    /** So many are named in the text that stands for the picture. */
    private static final int NAMED = 3;

    private final String title;
    private final List<String> sentences;

    /**
     * @param name tells its parts from those of another figure on the screen
     * @param title what it is called
     * @param sentences what it says, the most important one first
     * @param made how it is made, a paragraph each
     * @param bars in any order; read when the figure comes into sight and when its table or file is opened. None are drawn when
     *     nothing was asked for
     */
    public ParetoFigure(
            String name, String title, List<String> sentences, List<String> made, Supplier<List<ParetoBar>> bars) {
        this.title = title;
        this.sentences = List.copyOf(sentences);
        Supplier<List<List<String>>> rows = () -> ParetoRows.of(bars.get(), getLocale());
        getContent()
                .add(new Figure(name, title, sentences, () -> draw(bars.get()), rows)
                        .madeOf(made)
                        .inTable(() -> new RowsTable(rows.get())));
    }

    private String draw(List<ParetoBar> bars) {
        if (bars.stream().allMatch(it -> it.total() == 0)) {
            return "";
        }
        return ParetoSvg.draw(
                bars,
                new ParetoWords(
                        title,
                        String.join(" ", sentences) + " " + getTranslation("chart.pareto.most", most(bars)),
                        getTranslation("chart.pareto.value"),
                        getTranslation("chart.pareto.failure"),
                        getTranslation("chart.pareto.unknown"),
                        getTranslation("chart.pareto.numbers"),
                        getTranslation("chart.pareto.others"),
                        getLocale()));
    }

    private String most(List<ParetoBar> bars) {
        return ParetoRows.ordered(bars).stream()
                .limit(NAMED)
                .map(it -> it.label() + " (" + number(it.total()) + ")")
                .collect(Collectors.joining(", "));
    }

    private String number(int value) {
        return NumberFormat.getIntegerInstance(getLocale()).format(value);
    }
}
