package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Supplier;

/**
 * A chart with all that belongs to it: sentences that say what it says, its files, and behind toggles how it is made and what else
 * there is to see. What is behind a toggle, and the drawing, are made when one looks, so that nobody's session keeps them.
 */
public final class Figure extends Composite<Div> {

    private final String name;

    /**
     * @param name tells its parts from those of another figure on the screen
     * @param title what it is called, which is what its files are called
     * @param sentences what it says, the most important one first
     * @param drawing the chart as SVG whose texts are escaped; empty when it is there no more
     * @param rows its numbers, the first row their names; for a spreadsheet
     */
    public Figure(
            String name,
            String title,
            List<String> sentences,
            Supplier<String> drawing,
            Supplier<List<List<String>>> rows) {
        this.name = name;
        getContent().addClassName("rb-figure");
        for (String sentence : sentences) {
            var said = new Paragraph(sentence);
            said.setClassName("rb-figure-sentence", getContent().getComponentCount() == 0);
            getContent().add(said);
        }
        var chart = new ControlChart(drawing);
        var files = new Div(new FigureFiles(name, title, chart, rows));
        files.addClassName("rb-figure-files");
        getContent().add(chart, files);
    }

    /** How it is made, a paragraph each. */
    public Figure madeOf(List<String> paragraphs) {
        return unfold("made", getTranslation("chart.made"), () -> {
            var made = new Div();
            paragraphs.forEach(it -> made.add(new Paragraph(it)));
            return made;
        });
    }

    /** The points in a table. */
    public Figure inTable(Supplier<? extends Component> table) {
        return unfold("table", getTranslation("chart.table"), table);
    }

    /**
     * Something more that belongs to it.
     *
     * @param part tells it from other parts of this figure
     * @param summary what one presses to see it
     */
    public Figure unfold(String part, String summary, Supplier<? extends Component> content) {
        var toggle = new Unfolding(summary, content);
        toggle.setId(part + "-" + name);
        getContent().add(toggle);
        return this;
    }
}
