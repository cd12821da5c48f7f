package nl.ruimbaan.obstacle;

import java.time.Duration;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.LastSteps;

/** Taking a step back, within a minute, by who made it, as long as nobody acted since. Nobody was told of it yet. */
@ApplicationService
public class ObstacleUndo {

    /** How long a step can be taken back. */
    public static final Duration TIME = LastSteps.TIME;

    private final VisibleObstacles obstacles;
    private final UndoableSteps undoable;
    private final ObstacleRecorder chronicle;
    private final Merging merging;
    private final Occurrences occurrences;

    ObstacleUndo(
            VisibleObstacles obstacles,
            UndoableSteps undoable,
            ObstacleRecorder chronicle,
            Merging merging,
            Occurrences occurrences) {
        this.obstacles = obstacles;
        this.undoable = undoable;
        this.chronicle = chronicle;
        this.merging = merging;
        this.occurrences = occurrences;
    }

    /** Takes the last step of this obstacle back: it stands as it stood before. */
    @Change
    public Outcome.OfAct<ObstacleDraft> undo(ObstacleId id) {
        merging.hold(id);
        return obstacles.find(id).map(this::undo).orElseGet(Outcome.Gone::new);
    }

    private Outcome.OfAct<ObstacleDraft> undo(Obstacle obstacle) {
        LastSteps.Kept kept = undoable.of(obstacle).orElse(null);
        Optional<Refusal> denial = undoable.denial(obstacle, kept);
        if (kept == null || denial.isPresent()) {
            return Outcome.refused(denial.orElseThrow());
        }
        UndoableSteps.Before before = undoable.read(kept);
        if (wasMetSince(obstacle, before) || !goesBack(obstacle, before)) {
            return Outcome.refused(LastSteps.ACTED);
        }
        undoable.forget(obstacle);
        return chronicle.undo(obstacle, kept.step(), before);
    }

    /** Whether it hit somebody after it was said to be back: then it is. */
    private boolean wasMetSince(Obstacle obstacle, UndoableSteps.Before before) {
        Long occurrence = before.occurrence();
        return occurrence != null && occurrences.wasToldAfter(obstacle.obstacleId(), occurrence);
    }

    /** What the step brought along goes back too. Answers whether it can. */
    private boolean goesBack(Obstacle obstacle, UndoableSteps.Before stood) {
        ObstacleId id = obstacle.obstacleId();
        Long occurrence = stood.occurrence();
        MergedInto before = stood.obstacle().merged();
        obstacle.standing().merged().ifPresent(it -> announce(merging.takeApart(id, it)));
        if (before != null) {
            return goesUpAgain(id, before);
        }
        if (occurrence != null) {
            occurrences.forget(id, occurrence);
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
}
