package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.ruimbaan.base.Refusal;

/**
 * A field in which a day or a number is written. Its value is the text that stands in it: what cannot be read stays as it was typed, is
 * refused at once, and is never taken for nothing.
 */
public sealed interface WrittenField permits DateField, WholeNumberField {

    /** The text in the field; empty when there is none. */
    String getValue();

    /** Shows the text: as it is when it cannot be read. */
    void setValue(String text);

    /** Why what stands in it cannot be read; empty when it can, or when nothing does. */
    Optional<Refusal> unread(String name);

    /** Says at the field what is wrong with what stands in it, or that nothing is. */
    void judge();

    /** Why some of these fields cannot be read. */
    static List<Refusal> unread(Map<String, ? extends Component> fields) {
        return written(fields)
                .flatMap(it -> it.getValue().unread(it.getKey()).stream())
                .toList();
    }

    /** Shows again what a draft kept of fields that could not be read. */
    static void showUnread(Map<String, ? extends Component> fields, Map<String, String> texts) {
        written(fields).forEach(it -> {
            String text = texts.get(it.getKey());
            if (text != null) {
                it.getValue().setValue(text);
            }
        });
    }

    /** What comes of an answer: nothing is done as long as one of these fields cannot be read. */
    static List<Refusal> whenRead(Map<String, ? extends Component> fields, Supplier<List<Refusal>> answer) {
        List<Refusal> unread = unread(fields);
        return unread.isEmpty() ? answer.get() : unread;
    }

    private static Stream<Map.Entry<String, WrittenField>> written(Map<String, ? extends Component> fields) {
        return fields.entrySet().stream()
                .filter(it -> it.getValue() instanceof WrittenField)
                .map(it -> Map.entry(it.getKey(), (WrittenField) it.getValue()));
    }
}
