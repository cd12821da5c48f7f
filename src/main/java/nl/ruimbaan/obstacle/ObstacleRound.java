package nl.ruimbaan.obstacle;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import nl.ruimbaan.base.BaseEntity;
import org.jspecify.annotations.Nullable;

/** From a report, or a coming back, until it is confirmed to be gone: what the charts of the flow are made of. */
@Entity
@SuppressWarnings("UnusedVariable") // statements read its columns
class ObstacleRound extends BaseEntity {

    private long obstacleId;

    @Column(name = "round_number")
    private int number;

    private Instant reportedAt;
    /** The first time in the round. */
    private @Nullable Instant pickedUpAt;
    /** The last time in the round; empty again when it turned out not to be gone. */
    private @Nullable Instant removedAt;

    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected ObstacleRound() {}

    ObstacleRound(long id, Obstacle obstacle, Instant reportedAt) {
        super(id);
        this.obstacleId = obstacle.id();
        this.number = obstacle.standing().round();
        this.reportedAt = reportedAt;
    }

    /** When what happened in it. */
    record Times(
            @Nullable Instant pickedUp,
            @Nullable Instant removed,
            @Nullable Instant confirmed) {}

    Times times() {
        return new Times(pickedUpAt, removedAt, confirmedAt);
    }

    /** As it was before a step that was taken back. */
    void restore(Times times) {
        pickedUpAt = times.pickedUp();
        removedAt = times.removed();
        confirmedAt = times.confirmed();
    }

    void went(ObstacleVerb verb, ObstacleState to, Instant now) {
        if (to == ObstacleState.PICKED_UP && pickedUpAt == null) {
            pickedUpAt = now;
        }
        switch (verb) {
            case TAKE_AWAY -> removedAt = now;
            case NOT_GONE -> removedAt = null;
            case CONFIRM -> confirmedAt = now;
            default -> {}
        }
    }
}
