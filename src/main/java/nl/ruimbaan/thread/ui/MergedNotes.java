package nl.ruimbaan.thread.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ItemRef;

/** Where an item went up in another one, and which ones went up in it; out of sight when neither is so. */
public class MergedNotes extends Composite<Div> {

    public MergedNotes() {
        getContent().setId("merged");
        getContent().addClassName("rb-merged");
        getContent().setVisible(false);
    }

    /**
     * Says where it is, or what is in it.
     *
     * @param key of what is said before the other one
     */
    public void add(String key, ItemRef other, String title) {
        var link = new Anchor(other.path(), "#" + other.number() + " " + title);
        getContent().add(new Paragraph(new Span(getTranslation(key) + " "), link));
        getContent().setVisible(true);
    }
}
