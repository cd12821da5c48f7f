package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.ruimbaan.base.ItemTitles;
import nl.ruimbaan.base.ui.LongText;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.story.StoryDraft;

/** The text of a story as it is read: the customer's words, who told it, and what else is known. */
class StoryBody extends Composite<Div> {

    private final Quote words;

    /** Who told it stands below the words, and the photos below what happened. */
    StoryBody(StoryDraft text, Component told, Component photos, ItemTitles titles) {
        getContent().addClassName("rb-story-text");
        words = new Quote(text.words(), text.language().code());
        getContent().add(words, told);
        if (!text.happened().isBlank()) {
            getContent().add(section("story.section.happened", new LongText(titles.html(text.happened()))));
        }
        getContent().add(photos);
        if (!text.mattered().isBlank()) {
            getContent().add(section("story.section.mattered", new Paragraph(text.mattered())));
        }
        if (!text.steps().isEmpty()) {
            getContent().add(section("story.section.path", new CasePath(text.steps())));
        }
    }

    /** The words stand as the heading already. */
    void saidAbove() {
        words.setVisible(false);
    }

    private Section section(String key, Component content) {
        var section = new Section(new H2(getTranslation(key)), content);
        section.addClassName("rb-section");
        return section;
    }
}
