package nl.ruimbaan.obstacle;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.Followers;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what happened to an obstacle: its history, its rounds, and the news for whoever looks or waits. */
@Component
class ObstacleRecorder {

    private final ObstacleRepository obstacles;
    private final ObstacleStepRecorder steps;
    private final ObstacleCardReader cards;
    private final ObstacleNameReader names;
    private final ReporterReader reporters;
    private final Followers followers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ObstacleRecorder(
            ObstacleRepository obstacles,
            ObstacleStepRecorder steps,
            ObstacleCardReader cards,
            ObstacleNameReader names,
            ReporterReader reporters,
            Followers followers,
            Journal journal,
            ApplicationEventPublisher events,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.obstacles = obstacles;
        this.steps = steps;
        this.cards = cards;
        this.names = names;
        this.reporters = reporters;
        this.followers = followers;
        this.journal = journal;
        this.events = events;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** The current user reports it, now; whoever asked goes on to say that it was {@link #written}. */
    Obstacle report(ObstacleDraft draft) {
        Instant now = clock.now();
        Obstacle kept = obstacles.saveAndFlush(new Obstacle(new ObstacleId(numbers.nextItem()), user.id(), draft, now));
        steps.reported(kept, now);
        events.publishEvent(new ObstacleService.Reported(kept.obstacleId(), kept.reporter(), draft.team()));
        return kept;
    }

    /** Its text is new. */
    Outcome<ObstacleDraft> written(Obstacle obstacle) {
        Obstacle kept = obstacles.saveAndFlush(obstacle);
        ObstacleText text = kept.text();
        return journal.stored(
                kept.obstacleId().ref(),
                kept.version(),
                text.changedBy().value(),
                text.changedAt(),
                text.toDraft(),
                cards.news(kept));
    }

    /** A colleague wrote it first; a reporter whom the reader may not know has no name. */
    Outcome<ObstacleDraft> conflict(Obstacle obstacle) {
        ObstacleText text = obstacle.text();
        boolean hidden =
                text.reporterHidden() && text.changedBy().equals(obstacle.reporter()) && !user.is(obstacle.reporter());
        String writer = names.of(obstacle).writer();
        return new Outcome.Conflict<>(
                text.toDraft(), obstacle.version(), hidden || writer == null ? "" : writer, text.changedAt());
    }

    /** How it stands before a step is kept. */
    ObstacleStepRecorder.Begun begin(Obstacle obstacle, @Nullable Long occurrence) {
        return steps.begin(obstacle, occurrence);
    }

    /** The step that was begun is made; for a while it can be taken back. */
    Outcome.OfAct<ObstacleDraft> moved(
            Obstacle obstacle,
            ObstacleStep step,
            Acting by,
            ObstacleStepRecorder.Begun begun,
            @Nullable Obstacle other) {
        Outcome.OfAct<ObstacleDraft> outcome = moved(obstacle, step, by.who(), begun.held(), other, by.now());
        steps.letUndo(obstacle, step, by, begun);
        return outcome;
    }

    Outcome.OfAct<ObstacleDraft> moved(
            Obstacle obstacle,
            ObstacleStep step,
            PersonId by,
            Standing.Assignees before,
            @Nullable Obstacle other,
            Instant now) {
        Obstacle kept = obstacles.saveAndFlush(obstacle);
        boolean asHidden = step.verb().isOfReporter() && reporters.isHidden(kept, by);
        if (asHidden) {
            step.withoutName();
        }
        steps.went(kept, step, now);
        follow(kept, before.owner(), kept.course().owner());
        events.publishEvent(ObstacleMoved.to(
                kept,
                step,
                by,
                asHidden,
                reporters.of(kept),
                before,
                other == null ? null : new ObstacleMoved.Other(other.obstacleId(), concerned(other))));
        announce(kept);
        return new Outcome.Saved<>(kept.obstacleId().ref(), kept.version());
    }

    /** It stands as it stood before the step of the current user that was kept. */
    Outcome.OfAct<ObstacleDraft> undo(Obstacle obstacle, long taken, UndoableSteps.Before before) {
        ObstacleStep step = obstacle.undo(steps.next(), taken, before.obstacle(), user.id(), clock.now());
        return undone(obstacle, step, taken, before.round());
    }

    /** A step was taken back: the history keeps both, the round is as it was, and nobody is told. */
    Outcome.OfAct<ObstacleDraft> undone(
            Obstacle obstacle, ObstacleStep step, long taken, ObstacleRound.@Nullable Times round) {
        Obstacle kept = obstacles.saveAndFlush(obstacle);
        steps.wentBack(kept, step, round);
        events.publishEvent(new LastSteps.Undone(kept.obstacleId().ref(), taken));
        announce(kept);
        return new Outcome.Saved<>(kept.obstacleId().ref(), kept.version());
    }

    /** Who carries it hears what is said about it, and goes on hearing it when somebody else does. */
    private void follow(Obstacle obstacle, @Nullable PersonId before, @Nullable PersonId owner) {
        if (!Objects.equals(before, owner)) {
            Stream.of(before, owner)
                    .filter(Objects::nonNull)
                    .forEach(it -> followers.add(obstacle.obstacleId().ref(), it));
        }
    }

    private List<PersonId> concerned(Obstacle other) {
        return Stream.concat(
                        reporters.of(other).stream(),
                        Stream.ofNullable(other.course().owner()))
                .distinct()
                .toList();
    }

    /** It hit the current user once more: who wished no name, or is a hidden reporter, has none. */
    Outcome.OfAct<ObstacleDraft> occurred(Obstacle obstacle, boolean anonymous) {
        PersonId by = user.id();
        events.publishEvent(new OccurrenceService.Occurred(
                obstacle.obstacleId(),
                by,
                anonymous || reporters.isHidden(obstacle, by),
                reporters.of(obstacle),
                obstacle.course().owner()));
        announce(obstacle);
        return new Outcome.Saved<>(obstacle.obstacleId().ref(), obstacle.version());
    }

    void announce(Obstacle obstacle) {
        journal.changed(obstacle.obstacleId().ref(), cards.news(obstacle));
    }
}
