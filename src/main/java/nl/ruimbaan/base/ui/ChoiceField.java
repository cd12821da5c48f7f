package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.data.provider.KeyMapper;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A choice out of a few. It is Vaadin's select, fed with JSON: the server keeps one node for it, where {@code Select} keeps one for
 * each thing that can be chosen, in every window.
 *
 * @param <T> what can be chosen, known by its equality
 */
@Tag("vaadin-select")
@JsModule("@vaadin/select/src/vaadin-select.js")
public class ChoiceField<T> extends AbstractSinglePropertyField<ChoiceField<T>, @Nullable T> {

    private static final String NONE = "";

    private final KeyMapper<T> keys;
    private final Function<T, String> word;
    private final @Nullable String none;

    /** One of these. */
    public ChoiceField(String label, List<T> choices, Function<T, String> word) {
        this(new KeyMapper<>(), label, choices, word, null);
    }

    /**
     * One of these, or none.
     *
     * @param none what it says while nothing is chosen, shut and open
     */
    public ChoiceField(String label, List<T> choices, Function<T, String> word, String none) {
        this(new KeyMapper<>(), label, choices, word, none);
        getElement().setProperty("placeholder", none);
    }

    private ChoiceField(
            KeyMapper<T> keys, String label, List<T> choices, Function<T, String> word, @Nullable String none) {
        super(
                "value",
                null,
                String.class,
                keys::get,
                it -> Optional.ofNullable(it).map(keys::key).orElse(NONE));
        this.keys = keys;
        this.word = word;
        this.none = none;
        getElement().setProperty("accessibleName", label);
        setChoices(choices);
    }

    /** One can choose from these now. */
    public final void setChoices(List<T> choices) {
        Stream<Map<String, String>> open = none == null ? Stream.empty() : Stream.of(item(none, NONE));
        Stream<Map<String, String>> all = choices.stream().map(it -> item(word.apply(it), keys.key(it)));
        getElement()
                .setPropertyJson(
                        "items",
                        JacksonUtils.getMapper()
                                .valueToTree(Stream.concat(open, all).toList()));
    }

    private static Map<String, String> item(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
