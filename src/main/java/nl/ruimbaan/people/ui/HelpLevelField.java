package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import java.util.Set;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.security.Role;

/** Where somebody stands in the help chain: asked of managers alone. */
class HelpLevelField extends Select<HelpLevel> {

    HelpLevelField() {
        Fields.ask(this, "level", "account.level");
        setItems(HelpLevel.values());
        setItemLabelGenerator(it -> getTranslation(it.key()));
        setValue(HelpLevel.TEAM);
        setWidthFull();
    }

    /** Shows as long as one of these is the role of manager. */
    void goesWith(CheckboxGroup<Role> roles) {
        showFor(roles.getValue());
        roles.addValueChangeListener(change -> showFor(change.getValue()));
    }

    private void showFor(Set<Role> roles) {
        setVisible(roles.contains(Role.MANAGER));
    }
}
