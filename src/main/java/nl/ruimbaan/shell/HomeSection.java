package nl.ruimbaan.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of home, below its heading. */
class HomeSection extends Composite<Section> {

    /** @param title as it is read */
    HomeSection(String id, String title) {
        getContent().setId(id);
        getContent().addClassName("rb-section");
        getContent().add(new H2(title));
    }

    /** Where one reads on, or what one can do. */
    static Anchor link(String path, String text) {
        var link = new Anchor(path, text);
        link.addClassName("rb-action");
        return link;
    }

    /** The same beside a sentence, of which it says what it is about. */
    static Anchor link(String path, String text, String sentence) {
        Anchor link = link(path, text);
        link.getElement().setAttribute("aria-describedby", sentence);
        return link;
    }
}
