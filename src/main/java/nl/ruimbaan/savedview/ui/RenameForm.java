package nl.ruimbaan.savedview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.savedview.SavedView;
import nl.ruimbaan.savedview.SavedViews;

/** Asks for another name of a view, in its place. */
class RenameForm extends Composite<Div> {

    /** @param ended done when it has the name, or keeps what it had */
    RenameForm(SavedView view, SavedViews views, Runnable ended) {
        TextField name = Fields.text("rename", SavedViews.LONGEST_NAME);
        name.setLabel(getTranslation("views.renameNamed", view.name()));
        name.setValue(view.name());
        var save = new Button(getTranslation("views.save"), click -> {
            Act act = views.rename(view.id(), name.getValue());
            if (act.refusals().isEmpty()) {
                ended.run();
            } else {
                Fields.reject(Map.of("name", name), act.refusals());
            }
        });
        save.setId("save-rename");
        var cancel = new Button(getTranslation("cancel"), click -> ended.run());
        cancel.setId("cancel-rename");
        getContent().addClassName("rb-view-rename");
        getContent().add(name, save, cancel);
        name.focus();
    }
}
