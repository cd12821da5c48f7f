package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field as the browser's tab keeps it: as a text. */
record KeptField(HasValue<?, ?> field, Supplier<String> text, Consumer<String> show) {

    /** What stands in it is kept as it is. */
    static KeptField written(HasValue<?, String> field) {
        return new KeptField(field, field::getValue, field::setValue);
    }

    /**
     * What was chosen in it is kept.
     *
     * @param text as which it is kept; never asked for nothing
     * @param chosen what a text stood for; nothing when that is no choice any more
     */
    static <V> KeptField chosen(HasValue<?, V> field, Function<V, String> text, Function<String, @Nullable V> chosen) {
        return new KeptField(
                field, () -> field.getOptionalValue().map(text).orElse(""), kept -> show(field, kept, chosen));
    }

    private static <V> void show(HasValue<?, V> field, String kept, Function<String, @Nullable V> chosen) {
        V value = kept.isEmpty() ? null : chosen.apply(kept);
        if (value == null) {
            field.clear();
        } else {
            field.setValue(value);
        }
    }

    /** The words by which a reader knows it; this name when it has none. */
    String label(String name) {
        return field instanceof HasLabel labelled ? Objects.requireNonNullElse(labelled.getLabel(), name) : name;
    }
}
