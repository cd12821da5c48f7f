package nl.ruimbaan.obstacle;

import java.time.Instant;
import java.util.Optional;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps how an obstacle stood before its last step, for the minute in which that step can be taken back. */
@Component
class UndoableSteps {

    private final LastSteps last;

    UndoableSteps(LastSteps last) {
        this.last = last;
    }

    /**
     * How it stood before a step.
     *
     * @param occurrence the one that the step brought along
     */
    record Before(
            Snapshot obstacle,
            ObstacleRound.@Nullable Times round,
            @Nullable Long occurrence) {}

    String write(Before before) {
        return last.write(before);
    }

    Before read(LastSteps.Kept kept) {
        return last.read(kept, Before.class);
    }

    void keep(Obstacle obstacle, ObstacleStep step, PersonId by, Instant now, String before) {
        last.keep(obstacle.obstacleId().ref(), new LastSteps.Kept(step.id(), by, now, obstacle.version(), before));
    }

    void forget(Obstacle obstacle) {
        last.forget(obstacle.obstacleId().ref());
    }

    Optional<LastSteps.Kept> of(Obstacle obstacle) {
        return last.of(obstacle.obstacleId().ref());
    }

    /** Why the current user cannot take back now what was kept; empty when they can. */
    Optional<Refusal> denial(Obstacle obstacle, LastSteps.@Nullable Kept kept) {
        return last.denial(kept, obstacle.version());
    }

    /** Until when the current user can take its last step back; null when they cannot. */
    @Nullable
    Instant until(Obstacle obstacle) {
        return last.until(obstacle.obstacleId().ref(), obstacle.version());
    }

    /** How an obstacle stood before a step, so that the step can be taken back. */
    record Snapshot(
            ObstacleState state,
            int round,
            Instant movedAt,
            Handling course,
            @Nullable MergedInto merged) {}
}
