package nl.ruimbaan.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.ruimbaan.exchange.Doubt;
import nl.ruimbaan.exchange.StoryField;

/** For each field of a story the column that holds it. What is used most stands in front. */
class ColumnChoices extends Composite<Div> {

    private static final Set<StoryField> IN_FRONT =
            Set.of(StoryField.WORDS, StoryField.TITLE, StoryField.MATTERED, StoryField.TOLD_ON);

    private final Map<StoryField, Select<Column>> choices = new EnumMap<>(StoryField.class);
    private final Details more;

    /** A column of the file, from 0, as people call it. */
    private record Column(int index, String heading) {}

    ColumnChoices(Consumer<StoryField> onChange) {
        var front = new Div();
        var behind = new Div();
        front.addClassName("rb-import-fields");
        behind.addClassName("rb-import-fields");
        for (StoryField field : StoryField.values()) {
            var choice = new Select<Column>();
            choice.setId("map-" + field.slug());
            choice.setLabel(getTranslation(field.key()));
            choice.setItemLabelGenerator(it -> it == null ? getTranslation("exchange.column.none") : it.heading());
            choice.setEmptySelectionAllowed(field != StoryField.WORDS);
            choice.setEmptySelectionCaption(getTranslation("exchange.column.none"));
            choice.setPlaceholder(getTranslation("exchange.column.choose"));
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    onChange.accept(field);
                }
            });
            choices.put(field, choice);
            (IN_FRONT.contains(field) ? front : behind).add(choice);
        }
        more = new Details(getTranslation("exchange.columns.more"), behind);
        more.setId("more-columns");
        getContent().add(front, more);
    }

    void show(Map<StoryField, Integer> columns, List<String> headings) {
        List<Column> offered = IntStream.range(0, headings.size())
                .mapToObj(i -> new Column(i, heading(headings.get(i), i)))
                .toList();
        choices.forEach((field, choice) -> {
            choice.setItems(offered);
            Integer column = columns.get(field);
            choice.setValue(column == null || column >= offered.size() ? null : offered.get(column));
        });
        more.setOpened(columns.keySet().stream().anyMatch(it -> !IN_FRONT.contains(it)));
    }

    /** Says of these columns that they are probably something else. */
    void doubt(List<Doubt> doubts) {
        choices.forEach((field, choice) -> {
            choice.setHelperText(null);
            choice.removeClassName("rb-doubt");
        });
        for (Doubt doubt : doubts) {
            Select<Column> choice = choices.get(doubt.field());
            if (choice != null) {
                choice.addClassName("rb-doubt");
                choice.setHelperText(getTranslation("exchange.doubt", doubt.unread(), doubt.filled()) + " "
                        + getTranslation(
                                doubt.example().key(), doubt.example().args().toArray()));
            }
        }
    }

    Map<StoryField, Integer> read() {
        Map<StoryField, Integer> columns = new EnumMap<>(StoryField.class);
        choices.forEach(
                (field, choice) -> choice.getOptionalValue().ifPresent(column -> columns.put(field, column.index())));
        return columns;
    }

    private String heading(String heading, int index) {
        return heading.isBlank() ? getTranslation("exchange.column.nameless", index + 1) : heading.strip();
    }
}
