package nl.ruimbaan.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** How the fields above a list are made: each has an id, and asks anew when a reader changes it, not when the address does. */
public final class FilterFields {

    private static final int PAUSE = 500;

    private FilterFields() {}

    /** A text to look for, which asks after a pause in typing. */
    public static TextField text(String words, int limit) {
        var text = new TextField();
        text.setAutocomplete(Autocomplete.OFF);
        text.setPlaceholder(words);
        text.setAriaLabel(words);
        text.setPrefixComponent(Icons.of("search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(limit);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        return text;
    }

    /** Lets the field, which stands for this parameter of the address, ask. */
    public static void asks(String name, HasValue<?, ?> field, Runnable ask) {
        ((Component) field).setId("filter-" + name);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                ask.run();
            }
        });
    }

    /** Side by side, for as long as there is room. */
    public static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("rb-filters");
        return row;
    }
}
