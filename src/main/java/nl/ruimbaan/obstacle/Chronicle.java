package nl.ruimbaan.obstacle;

import java.time.Instant;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what happened to an obstacle: its history, its rounds, and the news for whoever looks or waits. */
@Component
class Chronicle {

    private final ObstacleRepository obstacles;
    private final StepRepository steps;
    private final RoundRepository rounds;
    private final ObstacleNames names;
    private final HiddenTexts hidden;
    private final Journal journal;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;

    Chronicle(
            ObstacleRepository obstacles,
            StepRepository steps,
            RoundRepository rounds,
            ObstacleNames names,
            HiddenTexts hidden,
            Journal journal,
            Numbers numbers,
            ApplicationEventPublisher events,
            JsonMapper json) {
        this.obstacles = obstacles;
        this.steps = steps;
        this.rounds = rounds;
        this.names = names;
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
        rounds.saveAndFlush(new ObstacleRound(numbers.nextRecord(), kept, now));
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

    Outcome<ObstacleDraft> moved(
            Obstacle obstacle, ObstacleStep step, PersonId by, @Nullable PersonId ownerBefore, Instant now) {
        Obstacle kept = obstacles.saveAndFlush(obstacle);
        steps.saveAndFlush(step);
        ObstacleRound round = rounds.findByObstacleIdAndNumber(kept.id(), kept.round())
                .orElseGet(() -> new ObstacleRound(numbers.nextRecord(), kept, now));
        round.went(step.verb(), kept.state(), now);
        rounds.saveAndFlush(round);
        events.publishEvent(new ObstacleMoved(
                kept.obstacleId(),
                kept.text().title(),
                step.verb(),
                kept.state(),
                by,
                kept.reporter(),
                kept.text().reporterHidden(),
                ownerBefore,
                kept.course().owner(),
                kept.course().asked(),
                step.why()));
        announce(kept);
        return new Outcome.Saved<>(kept.obstacleId().ref(), kept.version());
    }

    /** It hit someone once more: who wished no name, or is a hidden reporter, has none. */
    Outcome<ObstacleDraft> occurred(Obstacle obstacle, PersonId by, boolean anonymous) {
        boolean hiddenReporter = obstacle.text().reporterHidden() && by.equals(obstacle.reporter());
        events.publishEvent(new Occurred(
                obstacle.obstacleId(),
                by,
                anonymous || hiddenReporter,
                obstacle.reporter(),
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
        ObstacleCard card = ObstacleNames.card(obstacle, names.of(obstacle));
        return new ObstacleNews(
                card,
                json.writeValueAsString(card),
                obstacle.reporter(),
                obstacle.course().owner(),
                obstacle.text().team());
    }
}
