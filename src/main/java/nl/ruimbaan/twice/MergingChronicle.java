package nl.ruimbaan.twice;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StandingStories;
import nl.ruimbaan.story.StandingStory;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who merged which stories, took them apart or took that back; whom it concerns hears of it. Nothing in it ever changes. */
@Component
class MergingChronicle {

    private final StandingStories stories;
    private final JdbcClient jdbc;
    private final LastSteps last;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    MergingChronicle(
            StandingStories stories,
            JdbcClient jdbc,
            LastSteps last,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.stories = stories;
        this.jdbc = jdbc;
        this.last = last;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /** The current user did this; for a minute they can take it back. */
    void happened(StandingStory story, long step, MergingVerb verb, StoryId with, String words, StoodBefore before) {
        StandingStory other = stories.find(with).orElseThrow();
        keep(story, step, verb, with, words, null);
        last.keep(
                story.id().ref(),
                new LastSteps.Kept(step, user.id(), clock.now(), story.version(), last.write(before)));
        events.publishEvent(new StoryMerged(
                story.id(),
                step,
                verb,
                isUnknown(story) || isUnknown(other) ? null : user.id(),
                others(story),
                other.id(),
                others(other)));
    }

    /** The step was taken back: the history keeps both, and nobody is told of either. */
    void undone(StandingStory story, long step, long keptAs, StoryId other) {
        last.forget(story.id().ref());
        keep(story, keptAs, MergingVerb.UNDO, other, "", step);
        events.publishEvent(new LastSteps.Undone(story.id().ref(), step));
    }

    private boolean isUnknown(StandingStory story) {
        return story.unknown() && story.isToldBy(user.id());
    }

    private Set<PersonId> others(StandingStory story) {
        return story.tellers().stream().filter(it -> !user.is(it)).collect(Collectors.toSet());
    }

    private void keep(
            StandingStory story, long step, MergingVerb verb, StoryId other, String words, @Nullable Long undoes) {
        jdbc.sql("insert into story_merging (id, story_id, other_id, person_id, at, verb, words, undoes_id)"
                        + " values (:id, :story, :other, :person, :at, :verb, :words, :undoes)")
                .param("id", step)
                .param("story", story.id().number())
                .param("other", other.number())
                .param("person", user.id().value())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .param("verb", verb.name())
                .param("words", Texts.orNull(words))
                .param("undoes", undoes)
                .update();
    }
}
