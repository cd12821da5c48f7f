package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionState;
import nl.ruimbaan.condition.RegisterFilter;

/** Which part of the register one wants to see; all of it stands in the address. */
class RegisterFilters extends Composite<Div> {

    private static final int PAUSE = 500;

    private final TextField text = new TextField();
    private final Select<ConditionKind> kind = new Select<>();
    private final Select<ConditionState> state = new Select<>();
    private final Consumer<RegisterFilter> go;

    /** @param go shows the register that was asked for */
    RegisterFilters(Consumer<RegisterFilter> go) {
        this.go = go;
        text.setPlaceholder(getTranslation("register.filter.text"));
        text.setAriaLabel(getTranslation("register.filter.text"));
        text.setPrefixComponent(Icons.of("search"));
        text.setClearButtonVisible(true);
        text.setMaxLength(RegisterFilter.LONGEST_TEXT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        kind.setAriaLabel(getTranslation("register.filter.kind"));
        Fields.choose(kind, ConditionKind.values(), it -> getTranslation(it.key()));
        any(kind, "register.filter.anyKind");
        state.setAriaLabel(getTranslation("register.filter.state"));
        Fields.choose(state, ConditionState.values(), it -> getTranslation(it.key()));
        any(state, "register.filter.anyState");
        asks("text", text);
        asks("kind", kind);
        asks("state", state);
        getContent().addClassNames("rb-filters", "rb-register-filters");
        getContent().add(text, kind, state);
    }

    /** What it says while nothing is chosen, shut and open. */
    private void any(Select<?> select, String key) {
        select.setPlaceholder(getTranslation(key));
        select.setEmptySelectionCaption(getTranslation(key));
    }

    private <F extends Component & HasValue<?, ?>> void asks(String name, F field) {
        field.setId("filter-" + name);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(new RegisterFilter(kind.getValue(), state.getValue(), text.getValue()));
            }
        });
    }

    /** Shows what the address asks for; what one is typing stays as it is. */
    void show(RegisterFilter filter) {
        if (!text.getValue().strip().equals(filter.text())) {
            text.setValue(filter.text());
        }
        kind.setValue(filter.kind());
        state.setValue(filter.state());
    }
}
