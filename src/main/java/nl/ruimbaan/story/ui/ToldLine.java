package nl.ruimbaan.story.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ui.RelativeTime;
import nl.ruimbaan.story.StoryPage;

/** Who told a story, and when; and whether it was changed since. */
class ToldLine extends Paragraph {

    ToldLine(StoryPage story) {
        addClassName("rb-told");
        String teller = story.teller() == null ? getTranslation("story.hiddenTeller") : story.teller();
        add(getTranslation(story.text().wasSaidSo() ? "story.literal" : "story.roughly") + " · ");
        add(getTranslation(story.source() == null ? "story.toldBy" : "story.broughtBy", teller) + " · ");
        if (story.writer() != null) {
            add(getTranslation("story.writtenBy", story.writer()) + " · ");
        }
        add(new RelativeTime(story.toldAt(), getLocale()));
        if (story.version() > 0) {
            var versions = new Anchor(StoryLinks.versions(story.id()), getTranslation("story.changed"));
            versions.setId("versions");
            add(new Span(" · "), versions, new Span(" "), new RelativeTime(story.changedAt(), getLocale()));
        }
        if (story.source() != null) {
            add(" · " + getTranslation("story.source", story.source()));
        }
    }
}
