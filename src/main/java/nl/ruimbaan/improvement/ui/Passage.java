package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A heading and its text. */
class Passage extends Section {

    private Passage(String key, String text) {
        var words = new Paragraph(text);
        words.addClassName("rb-text");
        addClassName("rb-section");
        add(new H2(UI.getCurrent().getTranslation(key)), words);
    }

    /** Nothing when nobody wrote it. */
    static void add(HasComponents place, String key, String text) {
        if (!text.isBlank()) {
            place.add(new Passage(key, text));
        }
    }
}
