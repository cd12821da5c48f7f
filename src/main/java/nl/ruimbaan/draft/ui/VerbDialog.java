package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.function.Function;

/**
 * Moves something away from its page: the moves that one can make, and the small form that the chosen one asks for.
 *
 * @param <V> what can be done
 */
public abstract class VerbDialog<V extends Enum<V>> extends Dialog {

    private final Function<V, String> key;
    private final Div body = new Div();

    /** @param key what a verb is called */
    protected VerbDialog(String title, Function<V, String> key) {
        this.key = key;
        setId("move-card");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false);
        body.addClassName("rb-moves");
        add(body);
    }

    /** Lets one choose, under a sentence that says where it stands. */
    protected final void choose(String lead, Collection<V> verbs) {
        body.add(new Paragraph(lead));
        for (V verb : verbs) {
            var button = new Button(getTranslation(key.apply(verb)), click -> ask(verb));
            button.setId("verb-" + verb);
            body.add(button);
        }
        var cancel = new Button(getTranslation("cancel"), click -> close());
        cancel.setId("move-close");
        getFooter().add(cancel);
    }

    /** This one was chosen. */
    protected abstract void ask(V verb);

    /** Shows what it asks, in the place of the choice. */
    protected final void show(Component form) {
        setCloseOnEsc(false);
        getFooter().removeAll();
        body.removeAll();
        body.add(form);
    }
}
