package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.ChoiceField;
import nl.ruimbaan.base.ui.Icons;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionState;
import nl.ruimbaan.condition.RegisterFilter;

/** Which part of the register one wants to see; all of it stands in the address. */
class RegisterFilters extends Composite<Div> {

    private static final int PAUSE = 500;

    private final TextField text = new TextField();
    private final ChoiceField<ConditionKind> kind;
    private final ChoiceField<ConditionState> state;
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
        kind = new ChoiceField<>(
                getTranslation("register.filter.kind"),
                List.of(ConditionKind.values()),
                it -> getTranslation(it.key()),
                getTranslation("register.filter.anyKind"));
        state = new ChoiceField<>(
                getTranslation("register.filter.state"),
                List.of(ConditionState.values()),
                it -> getTranslation(it.key()),
                getTranslation("register.filter.anyState"));
        asks("text", text);
        asks("kind", kind);
        asks("state", state);
        getContent().addClassNames("rb-filters", "rb-register-filters");
        getContent().add(text, kind, state);
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
