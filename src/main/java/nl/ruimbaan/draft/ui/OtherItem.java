package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.function.Function;
import nl.ruimbaan.base.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * Choosing the item that another one goes up in, by what one types.
 *
 * @param find those to choose from: what looks like it, or has these words or this number
 * @param <T> what is chosen
 */
public record OtherItem<T>(Function<String, List<T>> find, Function<T, ItemRef> item, Function<T, String> title) {

    /** Asks it, and lets the tab keep what is chosen. */
    public ComboBox<T> ask(Questions questions, String name) {
        var box = new ComboBox<T>();
        box.setItems(query -> find.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        box.setItemLabelGenerator(it -> "#" + number(it) + " " + title.apply(it));
        questions.choice(name, box, this::number, this::numbered);
        return box;
    }

    private String number(T chosen) {
        return Long.toString(item.apply(chosen).number());
    }

    private @Nullable T numbered(String kept) {
        return find.apply("#" + kept).stream()
                .filter(it -> number(it).equals(kept))
                .findFirst()
                .orElse(null);
    }
}
