package nl.ruimbaan.base.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ruimbaan.chart.Flow;
import nl.ruimbaan.chart.FlowBand;
import nl.ruimbaan.chart.FlowSvg;
import nl.ruimbaan.chart.FlowWords;

/** How many are in each state over the days, as a {@link Figure}. */
public final class FlowFigure extends Composite<Div> {

    private final String title;
    private final String sentence;
    private final String unit;

    /**
     * @param name tells its parts from those of another figure on the screen
     * @param title what it is called
     * @param sentence what it says
     * @param unit what is counted
     * @param made how it is made, a paragraph each
     * @param flow read when the figure comes into sight and when its table or file is opened; empty while there is none
     */
    public FlowFigure(
            String name, String title, String sentence, String unit, List<String> made, Supplier<Optional<Flow>> flow) {
        this.title = title;
        this.sentence = sentence;
        this.unit = unit;
        Supplier<List<List<String>>> rows = () -> flow.get().map(this::rows).orElse(List.of(List.of(title)));
        getContent()
                .add(new Figure(
                                name,
                                title,
                                List.of(sentence),
                                () -> flow.get().map(this::draw).orElse(""),
                                rows)
                        .madeOf(made)
                        .inTable(() -> new RowsTable(rows.get())));
    }

    private String draw(Flow flow) {
        String now = flow.bands().stream()
                .map(it -> it.name() + " " + number(it.counts().getLast()))
                .collect(Collectors.joining(", "));
        String description = sentence + " "
                + getTranslation("chart.flow.now", day(flow.days().getLast(), FormatStyle.LONG), now);
        return FlowSvg.draw(flow, new FlowWords(title, description, unit, getLocale()));
    }

    /** The newest day first. */
    private List<List<String>> rows(Flow flow) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(getTranslation("chart.csv.from.DAY")));
        flow.bands().forEach(it -> head.add(it.name()));
        rows.add(head);
        for (int i = flow.days().size() - 1; i >= 0; i--) {
            List<String> row = new ArrayList<>(List.of(day(flow.days().get(i), FormatStyle.SHORT)));
            for (FlowBand band : flow.bands()) {
                row.add(Integer.toString(band.counts().get(i)));
            }
            rows.add(row);
        }
        return rows;
    }

    private String day(LocalDate day, FormatStyle style) {
        return DateTimeFormatter.ofLocalizedDate(style).withLocale(getLocale()).format(day);
    }

    private String number(int value) {
        return NumberFormat.getIntegerInstance(getLocale()).format(value);
    }
}
