package nl.ruimbaan.story;

import java.util.Optional;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.privacy.ModeratedTexts;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Stories can be hidden; who told one is told. The story knows it too, so that the wall looks at nothing else. */
@Component
class ModeratedStories implements ModeratedTexts {

    private final StoryRepository stories;
    private final StoryNameReader names;
    private final HiddenTexts hidden;
    private final Journal journal;

    ModeratedStories(StoryRepository stories, StoryNameReader names, HiddenTexts hidden, Journal journal) {
        this.stories = stories;
        this.names = names;
        this.hidden = hidden;
        this.journal = journal;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.STORY;
    }

    @Override
    public Optional<PersonId> writer(long number) {
        return stories.findById(number).map(Story::teller);
    }

    @Override
    public void changed(long number) {
        stories.findById(number).ifPresent(story -> {
            if (hidden.holds(story.storyId().ref())) {
                story.hide();
            } else {
                story.show();
            }
            stories.saveAndFlush(story);
            journal.changed(story.storyId().ref(), story.news(names.of(story)));
        });
    }
}
