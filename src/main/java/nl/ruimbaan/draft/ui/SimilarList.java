package nl.ruimbaan.draft.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * While one types: what is there already and looks like it.
 *
 * @param <S> what is found; shown anew when it is no longer the same
 */
public class SimilarList<S> extends Composite<Div> {

    private final String lead;
    private final Supplier<List<S>> find;
    private final Function<S, ListItem> line;
    private List<S> shown = List.of();

    /**
     * Stays out of sight until something is found.
     *
     * @param lead stands above what is found
     * @param line how one of them looks
     * @param typed the fields that decide what is found
     */
    public SimilarList(
            String lead, Supplier<List<S>> find, Function<S, ListItem> line, List<? extends HasValue<?, ?>> typed) {
        this.lead = lead;
        this.find = find;
        this.line = line;
        getContent().setId("similar");
        getContent().addClassName("rb-similar");
        getContent().getElement().setAttribute("aria-live", "polite");
        getContent().setVisible(false);
        addAttachListener(attached -> {
            typed.forEach(this::hear);
            look();
        });
    }

    /** For as long as it is on the screen. */
    private void hear(HasValue<?, ?> field) {
        Registration heard = field.addValueChangeListener(change -> look());
        addDetachListener(gone -> {
            heard.remove();
            gone.unregisterListener();
        });
    }

    /** Stands there in a form, in the place of the one before: an editor that is opened anew is the same one. */
    public void into(Div form, int index) {
        form.getChildren().filter(SimilarList.class::isInstance).toList().forEach(form::remove);
        form.addComponentAtIndex(index, this);
    }

    private void look() {
        List<S> found = find.get();
        if (found.equals(shown)) {
            return;
        }
        shown = found;
        getContent().removeAll();
        getContent().setVisible(!found.isEmpty());
        var list = new UnorderedList();
        found.forEach(it -> list.add(line.apply(it)));
        getContent().add(new Paragraph(lead), list);
    }
}
