package nl.ruimbaan.savedview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.savedview.SavedView;
import nl.ruimbaan.savedview.SavedViews;

/** Asks what a view is called and who has it, in its place. */
class RenameForm extends Composite<Div> {

    /** @param ended done when it is changed, or stays as it was */
    RenameForm(SavedView view, SavedViews views, Runnable ended) {
        TextField name = Fields.text("rename", SavedViews.LONGEST_NAME);
        name.setLabel(getTranslation("views.name"));
        name.setValue(view.name());
        var share = new Checkbox(getTranslation("views.share"), view.sharedWith() != null);
        share.setId("share-renamed");
        var save = new Button(getTranslation("views.save"), click -> {
            Act act = views.change(view.id(), name.getValue(), share.getValue());
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
        getContent().add(name, share, save, cancel);
        name.focus();
    }
}
