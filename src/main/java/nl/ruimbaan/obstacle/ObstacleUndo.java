package nl.ruimbaan.obstacle;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;

/** Taking a step back, within a minute, by who made it, as long as nobody acted since. Nobody was told of it yet. */
@ApplicationService
public class ObstacleUndo {

    /** How long a step can be taken back. */
    public static final Duration TIME = Duration.ofMinutes(1);

    private final VisibleObstacles obstacles;
    private final UndoableSteps undoable;
    private final ObstacleRecorder chronicle;
    private final Merging merging;
    private final OccurrenceCounter counter;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ObstacleUndo(
            VisibleObstacles obstacles,
            UndoableSteps undoable,
            ObstacleRecorder chronicle,
            Merging merging,
            OccurrenceCounter counter,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.obstacles = obstacles;
        this.undoable = undoable;
        this.chronicle = chronicle;
        this.merging = merging;
        this.counter = counter;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Takes the last step of this obstacle back: it stands as it stood before. */
    @Change
    public Outcome.OfAct<ObstacleDraft> undo(ObstacleId id) {
        merging.hold(id);
        return obstacles.find(id).map(this::undo).orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<ObstacleDraft> undo(Obstacle obstacle) {
        Instant now = clock.now();
        UndoableSteps.Kept kept = undoable.of(obstacle).orElse(null);
        if (kept == null || kept.isOver(now)) {
            return Outcome.refused(Refusal.because("obstacle.refused.undo.tooLate"));
        }
        if (!user.is(kept.by())) {
            return Outcome.refused(Refusal.because("obstacle.refused.undo.notYours"));
        }
        if (obstacle.version() != kept.version() || wasMetSince(obstacle, kept)) {
            return Outcome.refused(Refusal.because("obstacle.refused.undo.acted"));
        }
        if (!goesBack(obstacle, kept)) {
            return Outcome.refused(Refusal.because("obstacle.refused.undo.acted"));
        }
        undoable.forget(obstacle);
        ObstacleStep step =
                obstacle.undo(numbers.nextRecord(), kept.step(), kept.before().obstacle(), user.id(), now);
        return chronicle.undone(obstacle, step, kept);
    }

    /** Whether it hit somebody after it was said to be back: then it is. */
    private boolean wasMetSince(Obstacle obstacle, UndoableSteps.Kept kept) {
        Long occurrence = kept.before().occurrence();
        return occurrence != null && counter.wasToldAfter(obstacle.obstacleId(), occurrence);
    }

    /** What the step brought along goes back too. Answers whether it can. */
    private boolean goesBack(Obstacle obstacle, UndoableSteps.Kept kept) {
        ObstacleId id = obstacle.obstacleId();
        Long occurrence = kept.before().occurrence();
        MergedInto before = kept.before().obstacle().merged();
        obstacle.standing().merged().ifPresent(it -> announce(merging.takeApart(id, it)));
        if (before != null) {
            return goesUpAgain(id, before);
        }
        if (occurrence != null) {
            counter.forgetOccurrence(id, occurrence);
        }
        return true;
    }

    /** In the one that it was taken apart from, wherever that has gone since. */
    private boolean goesUpAgain(ObstacleId id, MergedInto before) {
        ObstacleId root = merging.root(before.into());
        merging.hold(id, root);
        Optional<Obstacle> there =
                obstacles.find(root).filter(it -> it.state().isOpen() && !merging.isHidden(id, root));
        there.ifPresent(it -> {
            merging.again(id, root, before);
            chronicle.announce(it);
        });
        return there.isPresent();
    }

    private void announce(ObstacleId other) {
        obstacles.find(other).ifPresent(chronicle::announce);
    }

    /** A step was taken back, before anyone was told of it; published within the transaction that does it. */
    public record Undone(ObstacleId id, long step) {}
}
