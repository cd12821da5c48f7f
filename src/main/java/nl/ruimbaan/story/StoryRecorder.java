package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Keeps what happened to a story, and tells open screens. */
@Component
class StoryRecorder {

    private final StoryRepository stories;
    private final StoryNameReader names;
    private final StoryTags tags;
    private final Journal journal;
    private final CurrentUser user;
    private final Clock clock;

    StoryRecorder(
            StoryRepository stories,
            StoryNameReader names,
            StoryTags tags,
            Journal journal,
            CurrentUser user,
            Clock clock) {
        this.stories = stories;
        this.names = names;
        this.tags = tags;
        this.journal = journal;
        this.user = user;
        this.clock = clock;
    }

    /** The current user wrote it, with these tags. */
    Outcome<StoryDraft> written(Story story, List<String> itsTags) {
        Story kept = stories.saveAndFlush(story);
        tags.put(kept.id(), itsTags);
        var known = names.of(kept);
        return journal.stored(
                kept.storyId().ref(),
                kept.version(),
                user.id().value(),
                clock.now(),
                kept.toDraft(known.tagWords()),
                kept.news(known));
    }

    /** Something happened to it; its text is the same. */
    void changed(Story story) {
        Story kept = stories.saveAndFlush(story);
        journal.changed(kept.storyId().ref(), kept.news(names.of(kept)));
    }

    /** A colleague wrote it first. */
    Outcome<StoryDraft> conflict(Story story) {
        var known = names.of(story);
        return new Outcome.Conflict<>(
                story.toDraft(known.tagWords()), story.version(), known.teller(), story.changedAt());
    }
}
