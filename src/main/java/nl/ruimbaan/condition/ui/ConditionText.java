package nl.ruimbaan.condition.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.ruimbaan.condition.ConditionDraft;

/** What a system condition was once for, and the thinking behind it; what nobody found out yet is said to be unknown. */
class ConditionText extends Composite<Section> {

    ConditionText(ConditionDraft text) {
        getContent().addClassNames("rb-section", "rb-what-it-does");
        add("purpose", text.purpose(), text);
        add("thinking", text.thinking(), text);
    }

    private void add(String name, String words, ConditionDraft text) {
        getContent().add(new H2(getTranslation("register.entry." + name)));
        var paragraph = new Paragraph(words.isBlank() ? getTranslation("register.entry.unknown") : words);
        if (words.isBlank()) {
            paragraph.addClassName("rb-told");
        } else {
            paragraph.addClassName("rb-text");
            paragraph.getElement().setAttribute("lang", text.language().code());
        }
        getContent().add(paragraph);
    }
}
