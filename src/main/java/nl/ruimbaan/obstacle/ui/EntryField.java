package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import nl.ruimbaan.obstacle.RegisterEntryId;
import nl.ruimbaan.obstacle.RegisterEntryName;
import nl.ruimbaan.obstacle.SystemCondition;
import nl.ruimbaan.obstacle.SystemRegister;
import org.jspecify.annotations.Nullable;

/** Under which entry of the register an obstacle hangs. The entry decides the kind; a kind chosen first narrows the choice. */
class EntryField extends ComboBox<RegisterEntryName> {

    private final SystemRegister register;
    private final Select<SystemCondition> kind;

    EntryField(SystemRegister register, Select<SystemCondition> kind) {
        this.register = register;
        this.kind = kind;
        setItems(
                query -> register
                        .suggestions(query.getFilter().orElse(""), kind.getValue(), query.getOffset(), query.getLimit())
                        .stream());
        setItemLabelGenerator(RegisterEntryName::name);
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
    void show(@Nullable RegisterEntryId entry) {
        setValue(entry == null ? null : register.name(entry).orElse(null));
    }

    @Nullable
    RegisterEntryId chosen() {
        return getOptionalValue().map(RegisterEntryName::id).orElse(null);
    }
}
