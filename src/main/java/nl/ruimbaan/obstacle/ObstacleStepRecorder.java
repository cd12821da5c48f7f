package nl.ruimbaan.obstacle;

import java.time.Instant;
import java.util.Optional;
import nl.ruimbaan.base.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the steps of an obstacle, when what happened in its rounds, and for a minute how it stood before. */
@Component
class ObstacleStepRecorder {

    private final StepRepository steps;
    private final RoundRepository rounds;
    private final UndoableSteps undoable;
    private final Numbers numbers;

    ObstacleStepRecorder(StepRepository steps, RoundRepository rounds, UndoableSteps undoable, Numbers numbers) {
        this.steps = steps;
        this.rounds = rounds;
        this.undoable = undoable;
        this.numbers = numbers;
    }

    /**
     * A step that is about to be made.
     *
     * @param number of the step
     * @param before how it stood, as it is kept to be taken back to
     * @param held who had it in hand
     */
    record Begun(long number, String before, Standing.Assignees held) {}

    /** @param occurrence the one that the step brings along */
    Begun begin(Obstacle obstacle, @Nullable Long occurrence) {
        ObstacleRound.Times times = of(obstacle).map(ObstacleRound::times).orElse(null);
        String before =
                undoable.write(new UndoableSteps.Before(obstacle.standing().memo(), times, occurrence));
        return new Begun(numbers.nextRecord(), before, obstacle.course().held());
    }

    /** The number of a step. */
    long next() {
        return numbers.nextRecord();
    }

    /** It was reported: its first round begins. */
    void reported(Obstacle obstacle, Instant now) {
        steps.saveAndFlush(new ObstacleStep(
                numbers.nextRecord(),
                obstacle,
                obstacle.reporter(),
                ObstacleVerb.REPORT,
                ObstacleState.REPORTED,
                "",
                now));
        rounds.saveAndFlush(new ObstacleRound(numbers.nextRecord(), obstacle, now));
    }

    /** It went on to where it stands now; when it is back, a new round begins. */
    void went(Obstacle obstacle, ObstacleStep step, Instant now) {
        steps.saveAndFlush(step);
        ObstacleRound round = of(obstacle).orElseGet(() -> new ObstacleRound(numbers.nextRecord(), obstacle, now));
        round.went(step.verb(), obstacle.state(), now);
        rounds.saveAndFlush(round);
    }

    /** What was begun is done; what the portal itself does is not taken back. */
    void letUndo(Obstacle obstacle, ObstacleStep step, Acting by, Begun begun) {
        if (by.who().value() != 0) {
            undoable.keep(obstacle, step, by.who(), by.now(), begun.before());
        }
    }

    /** A step was taken back: the round in which it is again is as it was, and later ones have not been. */
    void wentBack(Obstacle obstacle, ObstacleStep step, ObstacleRound.@Nullable Times before) {
        steps.saveAndFlush(step);
        rounds.deleteByObstacleIdAndNumberGreaterThan(
                obstacle.id(), obstacle.standing().round());
        if (before != null) {
            of(obstacle).ifPresent(round -> {
                round.restore(before);
                rounds.saveAndFlush(round);
            });
        }
    }

    private Optional<ObstacleRound> of(Obstacle obstacle) {
        return rounds.findByObstacleIdAndNumber(
                obstacle.id(), obstacle.standing().round());
    }
}
