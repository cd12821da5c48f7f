package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryResults;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.thread.ThreadService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the times that an obstacle hit the current user, with the story in which it did. */
@Component
class TimesTold {

    private final OccurrenceRepository occurrences;
    private final OccurrenceCounter counter;
    private final ReporterReader reporters;
    private final ObstacleRecorder chronicle;
    private final StoryWall wall;
    private final StoryResults stories;
    private final ThreadService threads;
    private final PublishingGuard guard;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    TimesTold(
            OccurrenceRepository occurrences,
            OccurrenceCounter counter,
            ReporterReader reporters,
            ObstacleRecorder chronicle,
            StoryWall wall,
            StoryResults stories,
            ThreadService threads,
            PublishingGuard guard,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.occurrences = occurrences;
        this.counter = counter;
        this.reporters = reporters;
        this.chronicle = chronicle;
        this.wall = wall;
        this.stories = stories;
        this.threads = threads;
        this.guard = guard;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Keeps it, or says why not. */
    Outcome.OfAct<ObstacleDraft> told(Obstacle obstacle, OccurrenceDraft draft) {
        if (!obstacle.state().isOpen()) {
            return Outcome.refused(Refusal.because("obstacle.refused.closed"));
        }
        List<Refusal> refusals =
                guard.after(draft.refusals(clock.today()), ItemKind.OBSTACLE, obstacle.id(), Texts.of(draft));
        if (!refusals.isEmpty()) {
            return new Outcome.Refused<>(refusals);
        }
        StoryId story = draft.story();
        if (story != null && wall.page(story).isEmpty()) {
            return Outcome.refused(Refusal.because("obstacle.refused.noStory"));
        }
        if (counter.toldJustNow(obstacle.obstacleId(), draft)) {
            return Outcome.refused(Refusal.because("obstacle.refused.toldJustNow"));
        }
        LocalDate on = Objects.requireNonNull(draft.on());
        keep(numbers.nextRecord(), obstacle, on, draft.words(), story, draft.anonymous());
        if (story != null && isKeptApart(story) == isNameless(obstacle, draft)) {
            // The thread shows who told a story: it would name whoever wants no name here, or there.
            threads.link(story.ref(), obstacle.obstacleId().ref());
            stories.ledToChange(story);
        }
        return chronicle.occurred(obstacle, user.id(), draft.anonymous());
    }

    private boolean isNameless(Obstacle obstacle, OccurrenceDraft draft) {
        return draft.anonymous() || reporters.isHidden(obstacle, user.id());
    }

    /** Whether the current user told it, unknown to colleagues. */
    private boolean isKeptApart(StoryId story) {
        return wall.page(story).filter(it -> it.mine() && it.text().hidden()).isPresent();
    }

    void keep(long id, Obstacle obstacle, LocalDate on, String words, @Nullable StoryId story, boolean anonymous) {
        occurrences.saveAndFlush(
                new Occurrence(id, obstacle.obstacleId(), user.id(), on, words, story, anonymous, clock.now()));
        counter.countOccurrence(obstacle.obstacleId(), clock.now());
    }
}
