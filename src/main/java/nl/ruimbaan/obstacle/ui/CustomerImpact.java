package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.ruimbaan.base.Markdown;
import nl.ruimbaan.base.TitleProposal;
import nl.ruimbaan.base.ui.LongText;
import nl.ruimbaan.obstacle.ObstacleDraft;

/** What it means for the customer, and what gets in the way, unless the heading says so already. */
class CustomerImpact extends Composite<Section> {

    CustomerImpact(ObstacleDraft text) {
        getContent().addClassNames("rb-section", "rb-what-it-does");
        getContent().getElement().setAttribute("lang", text.language().code());
        if (!text.customer().isBlank()) {
            add("obstacle.form.customer.title", words(text.customer()));
        }
        if (!TitleProposal.isHeading(text.titleOrProposal(), text.sentence())) {
            add("obstacle.form.sentence.title", words(text.sentence()));
        }
        if (!text.more().isBlank()) {
            add("obstacle.form.more", new LongText(Markdown.html(text.more())));
        }
    }

    private void add(String key, Component content) {
        var heading = new H2(getTranslation(key));
        heading.getElement().setAttribute("lang", getLocale().getLanguage());
        getContent().add(heading, content);
    }

    private static Paragraph words(String text) {
        var words = new Paragraph(text);
        words.addClassName("rb-text");
        return words;
    }
}
