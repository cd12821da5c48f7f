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
class ViewForm extends Composite<Div> {

    /** @param ended done when it is changed, or stays as it was */
    ViewForm(SavedView view, SavedViews views, Runnable ended) {
        TextField name = Fields.text("view-name", SavedViews.LONGEST_NAME);
        name.setLabel(getTranslation("views.nameOf", view.name()));
        name.setValue(view.name());
        var share = new Checkbox(getTranslation("views.share"), view.sharedWith() != null);
        share.setId("view-share");
        var save = new Button(getTranslation("views.save"), click -> {
            Act act = views.change(view.id(), name.getValue(), share.getValue());
            if (act.refusals().isEmpty()) {
                ended.run();
            } else {
                Fields.reject(Map.of("name", name), act.refusals());
            }
        });
        save.setId("view-save");
        var cancel = new Button(getTranslation("cancel"), click -> ended.run());
        cancel.setId("view-cancel");
        getContent().addClassName("rb-view-form");
        getContent().add(name, share, save, cancel);
        name.focus();
    }
}
