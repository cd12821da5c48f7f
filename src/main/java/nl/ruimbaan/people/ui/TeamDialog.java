package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;

/** A new team. */
class TeamDialog extends Dialog {

    /** Adds it. */
    interface Add {
        Act add(String name, String department);
    }

    TeamDialog(Add add) {
        setHeaderTitle(getTranslation("team.add"));
        var name = Fields.text("team", Limits.NAME);
        Fields.ask(name, "team", "team.name");
        var department = Fields.text("department", Limits.NAME);
        Fields.ask(department, "department", "team.department");
        var form = new Div(name, department);
        form.addClassName("rb-form");
        add(form);
        var done = new Button(getTranslation("team.add"), click -> {
            Act added = add.add(name.getValue(), department.getValue());
            Fields.reject(Map.of("team", name, "department", department), added.refusals());
            if (added.isDone()) {
                close();
            }
        });
        done.setId("save-team");
        done.addThemeVariants(ButtonVariant.PRIMARY);
        KeptOpen.whileTyped(this, name, department);
        getFooter().add(new Button(getTranslation("cancel"), click -> close()), done);
    }
}
