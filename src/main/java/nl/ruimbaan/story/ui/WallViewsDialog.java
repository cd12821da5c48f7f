package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.KeptOpen;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.story.WallFilter;
import nl.ruimbaan.story.WallViews;

/** The walls that have a name, and a name for the one that is shown. */
class WallViewsDialog extends Dialog {

    private final WallViews views;
    private final Consumer<WallFilter> go;
    private final Div list = new Div();

    /**
     * @param shown the wall that can be given a name
     * @param go shows the wall that was chosen
     */
    WallViewsDialog(WallViews views, WallFilter shown, Consumer<WallFilter> go) {
        this.views = views;
        this.go = go;
        setId("wall-views");
        setHeaderTitle(getTranslation("wall.views"));
        var close = new Button(getTranslation("close"), click -> close());
        close.setId("views-close");
        getFooter().add(close);
        list();
        add(list, naming(shown));
    }

    private void list() {
        list.removeAll();
        List<WallViews.View> all = views.all();
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("wall.views.none")));
            return;
        }
        var lines = new UnorderedList();
        lines.addClassName("rb-views");
        all.forEach(it -> lines.add(line(it)));
        list.add(lines);
    }

    private ListItem line(WallViews.View view) {
        var open = new Button(view.name(), click -> {
            close();
            go.accept(view.filter());
        });
        open.addThemeVariants(ButtonVariant.TERTIARY);
        var line = new ListItem(open);
        if (view.owner() != null) {
            line.add(new Span(getTranslation("wall.views.of", view.owner())));
            return line;
        }
        if (view.shared()) {
            line.add(new Span(getTranslation("wall.views.shared")));
        }
        var remove = new Button(getTranslation("wall.views.remove"), click -> {
            views.remove(view.id());
            list();
        });
        remove.setAriaLabel(getTranslation("wall.views.removeNamed", view.name()));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        line.add(remove);
        return line;
    }

    private Div naming(WallFilter shown) {
        TextField name = Fields.text("name", WallViews.LONGEST_NAME);
        name.setLabel(getTranslation("wall.views.name"));
        name.setWidthFull();
        var share = new Checkbox(getTranslation("wall.views.share"));
        share.setId("share-view");
        var save = new Button(
                getTranslation("wall.views.save"),
                click -> saved(name, views.save(name.getValue(), shown, share.getValue())));
        save.setId("save-view");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var naming = new Div(new H3(getTranslation("wall.views.this")), name, share, save);
        naming.addClassName("rb-form");
        KeptOpen.whileTyped(this, name);
        return naming;
    }

    private void saved(TextField name, Act act) {
        if (act.isDone()) {
            name.clear();
            name.setInvalid(false);
            Notices.done("wall.views.saved");
            list();
        } else {
            Fields.reject(Map.of("name", name), act.refusals());
        }
    }
}
