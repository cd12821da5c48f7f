package nl.ruimbaan.savedview.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.savedview.SavedView;
import nl.ruimbaan.savedview.SavedViews;

/** A view with a name: opens it, says whose it is, and lets its owner change or remove it. */
class ViewLine extends Composite<ListItem> {

    private final SavedView view;
    private final SavedViews views;
    private final Runnable changed;

    /**
     * @param go shows it
     * @param changed done when it is changed, or is removed
     */
    ViewLine(SavedView view, SavedViews views, Runnable go, Runnable changed) {
        this.view = view;
        this.views = views;
        this.changed = changed;
        var open = new Button(view.name(), click -> go.run());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(open);
        ViewWords.facts(view).forEach(it -> getContent().add(new Span(it)));
        if (view.owner() == null) {
            getContent().add(act("views.change", this::change), act("views.remove", this::remove));
        }
    }

    private Button act(String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setAriaLabel(getTranslation(key + "Named", view.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void remove() {
        views.remove(view.id());
        Notices.done("views.removed");
        changed.run();
    }

    private void change() {
        getContent().removeAll();
        getContent().add(new ViewForm(view, views, changed));
    }
}
