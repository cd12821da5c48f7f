package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what the current user does with a story, now; open screens hear of it. */
@Component
class StoryRecorder {

    private final StoryRepository stories;
    private final StoryNameReader names;
    private final StoryTags tags;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    StoryRecorder(
            StoryRepository stories,
            StoryNameReader names,
            StoryTags tags,
            Journal journal,
            ApplicationEventPublisher events,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.stories = stories;
        this.names = names;
        this.tags = tags;
        this.journal = journal;
        this.events = events;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Its number is given, and a colleague in whose name it is hears so; whoever asked goes on to say that it was {@link #written}. */
    Story tell(StoryDraft draft) {
        Story story = stories.saveAndFlush(new Story(new StoryId(numbers.nextItem()), user.id(), draft, clock.now()));
        if (!user.is(story.toldBy().teller())) {
            events.publishEvent(new ToldInName(story.storyId(), story.toldBy().teller(), user.id()));
        }
        return story;
    }

    /** Its text is this one. */
    Outcome<StoryDraft> edit(Story story, StoryDraft draft) {
        story.edit(draft, clock.now());
        return written(story, draft.tags());
    }

    /** Its text is new, with these tags. */
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
