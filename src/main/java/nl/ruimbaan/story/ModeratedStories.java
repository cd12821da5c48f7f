package nl.ruimbaan.story;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.privacy.ModeratedItems;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Stories can be hidden; who told one is told. The story knows it too, so that the wall looks at nothing else. */
@Component
class ModeratedStories implements ModeratedItems {

    private final StoryRepository stories;
    private final StoryRecorder recorder;
    private final HiddenTexts hidden;

    ModeratedStories(StoryRepository stories, StoryRecorder recorder, HiddenTexts hidden) {
        this.stories = stories;
        this.recorder = recorder;
        this.hidden = hidden;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.STORY;
    }

    @Override
    public Optional<PersonId> writer(long number) {
        return stories.findById(number).map(it -> it.toldBy().teller());
    }

    /** Also who told what went up in it. */
    @Override
    public Set<PersonId> tellers(long number) {
        return stories.tellersOf(number).stream().map(PersonId::new).collect(Collectors.toSet());
    }

    @Override
    public void changed(long number) {
        stories.findById(number).ifPresent(story -> {
            if (hidden.holds(story.storyId().ref())) {
                story.leave(StoryState.HIDDEN);
            } else {
                story.show();
            }
            recorder.changed(story);
        });
    }
}
