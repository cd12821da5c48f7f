package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.ui.Quote;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryPage;
import nl.ruimbaan.story.StoryWall;
import org.jspecify.annotations.Nullable;

/** The story in which an obstacle stood in the way, as its editor needs it. */
@SpringComponent
class FromStory {

    private final StoryWall stories;

    FromStory(StoryWall stories) {
        this.stories = stories;
    }

    /** The story that the address names, if it is there to be read. */
    @Nullable
    StoryId story(QueryParameters parameters) {
        StoryId story = Address.of(parameters.getParameters()).id(ObstacleLinks.STORY, StoryId::new);
        return story != null && stories.page(story).isPresent() ? story : null;
    }

    /** As one can point at it. */
    StoryChoices.@Nullable Choice choice(@Nullable StoryId story) {
        return story == null
                ? null
                : stories.page(story)
                        .map(it -> new StoryChoices.Choice(story, it.text().titleOrProposal()))
                        .orElse(null);
    }

    /** Whether its teller is hidden, and so may want to be hidden here too. */
    boolean isHidden(StoryId story) {
        return stories.page(story).map(it -> it.text().hidden()).orElse(false);
    }

    /** Whether it was told, or written down, by the reader, whom colleagues do not see there. */
    boolean hidesMe(StoryId story) {
        return stories.page(story).filter(it -> it.mine() && it.text().hidden()).isPresent();
    }

    /** The customer's words, to keep before one's eyes. */
    Component said(StoryId story) {
        var section = new Section();
        section.setId("from-story");
        stories.page(story).map(FromStory::words).ifPresent(section::add);
        return section;
    }

    private static Component[] words(StoryPage story) {
        var from = new Paragraph(UI.getCurrent()
                .getTranslation("obstacle.fromStory", Long.toString(story.id().number())));
        return new Component[] {
            from, new Quote(story.text().words(), story.text().language().code())
        };
    }
}
