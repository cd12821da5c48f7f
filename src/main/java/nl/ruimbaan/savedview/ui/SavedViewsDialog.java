package nl.ruimbaan.savedview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.savedview.SavedView;
import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.savedview.ViewAddress;

/** The views of one screen that have a name, and a name for the one that is shown. */
class SavedViewsDialog extends Dialog {

    private final SavedViews views;
    private final ViewAddress shown;
    private final Div list = new Div();

    /** @param shown what can be given a name */
    SavedViewsDialog(SavedViews views, ViewAddress shown) {
        this.views = views;
        this.shown = shown;
        setId("saved-views");
        setHeaderTitle(getTranslation("views.title"));
        var close = new Button(getTranslation("close"), click -> close());
        close.setId("views-close");
        getFooter().add(close);
        list();
        add(list, naming());
    }

    private void list() {
        list.removeAll();
        List<SavedView> here = views.all().stream()
                .filter(it -> it.address().path().equals(shown.path()))
                .toList();
        if (here.isEmpty()) {
            list.add(new Paragraph(getTranslation("views.none")));
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("rb-views");
        here.forEach(it -> lines.add(new ViewLine(it, views, () -> go(it), this::list)));
        list.add(lines);
    }

    private void go(SavedView view) {
        close();
        UI.getCurrent()
                .navigate(
                        view.address().path(),
                        QueryParameters.simple(view.address().parameters()));
    }

    private Div naming() {
        TextField name = Fields.text("name", SavedViews.LONGEST_NAME);
        name.setLabel(getTranslation("views.name"));
        name.setWidthFull();
        var share = new Checkbox(getTranslation("views.share"));
        share.setId("share-view");
        var save = new Button(getTranslation("views.save"), click -> {
            if (saved(name, views.save(name.getValue(), shown, share.getValue()))) {
                share.clear();
            }
        });
        save.setId("save-view");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var naming = new Div(new H3(getTranslation("views.this")), name, share, save);
        naming.addClassName("rb-form");
        KeptOpen.whileTyped(this, name);
        return naming;
    }

    private boolean saved(TextField name, Act act) {
        if (act.isDone()) {
            name.clear();
            name.setInvalid(false);
            Notices.done("views.saved");
            list();
        } else {
            Fields.reject(Map.of("name", name), act.refusals());
        }
        return act.isDone();
    }
}
