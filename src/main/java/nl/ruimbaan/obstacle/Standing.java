package nl.ruimbaan.obstacle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** How an obstacle stands: what the steps until now have made of it. */
@Embeddable
class Standing {

    @Enumerated(EnumType.STRING)
    private ObstacleState state = ObstacleState.REPORTED;

    @Embedded
    private Handling course = new Handling();

    @Embedded
    private @Nullable MergedInto merged;

    /** How often it came back, and once more. */
    @Column(name = "round_number")
    private int round = 1;

    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected Standing() {}

    /** Just reported. */
    Standing(Instant now) {
        movedAt = now;
    }

    /** Where the verb leads from here; empty when it cannot be done. */
    Optional<ObstacleState> after(ObstacleVerb verb) {
        if (!course.allows(verb)) {
            return Optional.empty();
        }
        return merged != null && verb == ObstacleVerb.TAKE_APART
                ? Optional.of(merged.stateBefore())
                : state.after(verb, course.owner() != null);
    }

    /** Does what the verb says. */
    void take(Move move, long step, Acting by) {
        ObstacleState from = state;
        go(after(move.verb()).orElseThrow(), by.now());
        course.take(move, by);
        switch (move) {
            case Move.IsBack it -> round++;
            case Move.Merge it -> merged = new MergedInto(Objects.requireNonNull(it.into()), step, from);
            case Move.TakeApart it -> merged = null;
            default -> {}
        }
    }

    /** How it stands, to be taken back to. */
    UndoableSteps.Snapshot memo() {
        return new UndoableSteps.Snapshot(state, round, movedAt, course, merged);
    }

    /** As it stood then, also for how long. */
    void undo(UndoableSteps.Snapshot before) {
        go(before.state(), before.movedAt());
        round = before.round();
        course = before.course();
        merged = before.merged();
    }

    /** Nobody has it in hand any more: others must be able to pick it up. */
    void ownerLeft(Instant now) {
        ObstacleState to = withoutOwner(state);
        if (to != state) {
            go(to, now);
        }
        course.leave();
        merged = merged == null ? null : merged.from(withoutOwner(merged.stateBefore()));
    }

    private static ObstacleState withoutOwner(ObstacleState state) {
        return state.after(ObstacleVerb.OWNER_LEFT, true).orElseThrow();
    }

    /** As it stood before the owner left, also for how long. */
    void ownerBack(PersonId owner, LeftObstacle before) {
        go(before.state(), before.movedAt());
        course.comeBack(owner, before);
        merged = merged == null || before.mergedFrom() == null ? merged : merged.from(before.mergedFrom());
    }

    /** What was agreed comes next, when somebody has it in hand; answers whether it does. */
    boolean agree(String nextStep, @Nullable LocalDate on, Instant now) {
        boolean goesOn = state.isInHand() && !nextStep.isBlank();
        if (goesOn) {
            course.agree(nextStep, on);
            movedAt = now;
        }
        return goesOn;
    }

    ObstacleState state() {
        return state;
    }

    Handling course() {
        return course;
    }

    /** Where it went up in another one. */
    Optional<MergedInto> merged() {
        return Optional.ofNullable(merged);
    }

    int round() {
        return round;
    }

    Instant movedAt() {
        return movedAt;
    }

    /** Since when nobody moved it, or told of an occurrence. */
    Instant quietSince(@Nullable Instant heardAt) {
        return heardAt != null && heardAt.isAfter(movedAt) ? heardAt : movedAt;
    }

    private void go(ObstacleState to, Instant now) {
        state = to;
        movedAt = now;
    }

    /**
     * Who has an obstacle in hand.
     *
     * @param asked who was asked to take it over, and has not answered
     */
    record Assignees(@Nullable PersonId owner, @Nullable PersonId asked) {}
}
