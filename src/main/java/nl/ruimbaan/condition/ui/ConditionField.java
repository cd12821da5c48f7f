package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import nl.ruimbaan.condition.ConditionId;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.condition.ConditionName;
import nl.ruimbaan.condition.ConditionRegister;
import org.jspecify.annotations.Nullable;

/** Under which entry of the register an obstacle hangs. The entry decides the kind; a kind chosen first narrows the choice. */
public class ConditionField extends ComboBox<ConditionName> {

    private final ConditionRegister register;

    public ConditionField(ConditionRegister register, Select<ConditionKind> kind) {
        this.register = register;
        setItems(
                query -> register
                        .suggestions(query.getFilter().orElse(""), kind.getValue(), query.getOffset(), query.getLimit())
                        .stream());
        setItemLabelGenerator(ConditionName::name);
        setClearButtonVisible(true);
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                kind.setValue(change.getValue().kind());
            }
        });
        kind.addValueChangeListener(change -> {
            if (getValue() != null && getValue().kind() != change.getValue()) {
                clear();
            }
            getDataProvider().refreshAll();
        });
    }

    /** Shows the entry with this id, when there is one. */
    public void show(@Nullable ConditionId entry) {
        setValue(entry == null ? null : register.name(entry).orElse(null));
    }

    @Nullable
    public ConditionId chosen() {
        return getOptionalValue().map(ConditionName::id).orElse(null);
    }
}
