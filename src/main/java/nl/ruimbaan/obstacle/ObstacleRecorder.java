package nl.ruimbaan.obstacle;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.conversation.Followers;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what happened to an obstacle: its history, its rounds, and the news for whoever looks or waits. */
@Component
class ObstacleRecorder {

    private final ObstacleRepository obstacles;
    private final StepRepository steps;
    private final RoundRecorder rounds;
    private final ObstacleNameReader names;
    private final ReporterReader reporters;
    private final Followers followers;
    private final HiddenTexts hidden;
    private final Journal journal;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    ObstacleRecorder(
            ObstacleRepository obstacles,
            StepRepository steps,
            RoundRecorder rounds,
            ObstacleNameReader names,
            ReporterReader reporters,
            Followers followers,
            HiddenTexts hidden,
            Journal journal,
            Numbers numbers,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.obstacles = obstacles;
        this.steps = steps;
        this.rounds = rounds;
        this.names = names;
        this.reporters = reporters;
        this.followers = followers;
        this.hidden = hidden;
        this.journal = journal;
        this.numbers = numbers;
        this.events = events;
        this.json = json;
    }

    Outcome<ObstacleDraft> reported(Obstacle obstacle, Instant now) {
        Obstacle kept = obstacles.saveAndFlush(obstacle);
        PersonId reporter = kept.reporter();
        steps.saveAndFlush(new ObstacleStep(
                numbers.nextRecord(), kept, reporter, ObstacleVerb.REPORT, ObstacleState.REPORTED, "", now));
        rounds.begins(kept, now);
        return written(kept, reporter, now);
    }

    Outcome<ObstacleDraft> written(Obstacle obstacle, PersonId by, Instant now) {
        Obstacle kept = obstacles.saveAndFlush(obstacle);
        return journal.stored(
                kept.obstacleId().ref(),
                kept.version(),
                by.value(),
                now,
                kept.text().toDraft(),
                news(kept));
    }

    /** How it stands now, and its round, before a step. */
    UndoableSteps.Before before(Obstacle obstacle, @Nullable Long occurrence) {
        return new UndoableSteps.Before(obstacle.standing().memo(), rounds.times(obstacle), occurrence);
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
        steps.saveAndFlush(step);
        rounds.went(kept, step.verb(), now);
        follow(kept, before.owner(), kept.course().owner());
        tell(kept, step, by, namelessness(step, asHidden), before, other);
        announce(kept);
        return new Outcome.Saved<>(kept.obstacleId().ref(), kept.version());
    }

    private void tell(
            Obstacle moved,
            ObstacleStep step,
            PersonId by,
            ObstacleMoved.Name name,
            Standing.Assignees before,
            @Nullable Obstacle other) {
        events.publishEvent(new ObstacleMoved(
                moved.obstacleId(),
                step.id(),
                moved.text().title(),
                step.verb(),
                moved.state(),
                by,
                name,
                reporters.of(moved),
                before.owner(),
                moved.course().owner(),
                before.asked(),
                moved.course().asked(),
                other == null ? null : new ObstacleMoved.Other(other.obstacleId(), concerned(other)),
                step.why()));
    }

    private static ObstacleMoved.Name namelessness(ObstacleStep step, boolean asHidden) {
        if (asHidden) {
            return ObstacleMoved.Name.REPORTER;
        }
        return step.isNameless() ? ObstacleMoved.Name.COLLEAGUE : ObstacleMoved.Name.OPEN;
    }

    /** A step was taken back: the history keeps both, the round is as it was, and nobody is told. */
    Outcome.OfAct<ObstacleDraft> undone(Obstacle obstacle, ObstacleStep step, UndoableSteps.Kept taken) {
        Obstacle kept = obstacles.saveAndFlush(obstacle);
        steps.saveAndFlush(step);
        rounds.goBack(kept, taken.before().round());
        events.publishEvent(new ObstacleUndo.Undone(kept.obstacleId(), taken.step()));
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

    /** It hit someone once more: who wished no name, or is a hidden reporter, has none. */
    Outcome.OfAct<ObstacleDraft> occurred(Obstacle obstacle, PersonId by, boolean anonymous) {
        events.publishEvent(new Occurred(
                obstacle.obstacleId(),
                by,
                anonymous || reporters.isHidden(obstacle, by),
                reporters.of(obstacle),
                obstacle.course().owner()));
        announce(obstacle);
        return new Outcome.Saved<>(obstacle.obstacleId().ref(), obstacle.version());
    }

    void announce(Obstacle obstacle) {
        journal.changed(obstacle.obstacleId().ref(), news(obstacle));
    }

    /** Of a hidden one open boards hear only that it is gone. */
    private Object news(Obstacle obstacle) {
        if (hidden.holds(obstacle.obstacleId().ref())) {
            return new ObstacleGone(obstacle.id());
        }
        ObstacleCard card = ObstacleNameReader.card(obstacle, names.of(obstacle));
        return new ObstacleNews(
                card,
                json.writeValueAsString(card),
                obstacle.reporter(),
                obstacle.course().owner(),
                obstacle.text().team(),
                obstacle.course().level());
    }
}
