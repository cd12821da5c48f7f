package nl.ruimbaan.obstacle;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/** Moving obstacles out of the way. */
@ApplicationService
public class ObstacleMoves {

    private final VisibleObstacles obstacles;
    private final ActingReader acting;
    private final MoveRefusals refusals;
    private final Merging merging;
    private final Occurrences occurrences;
    private final ObstacleRecorder chronicle;

    ObstacleMoves(
            VisibleObstacles obstacles,
            ActingReader acting,
            MoveRefusals refusals,
            Merging merging,
            Occurrences occurrences,
            ObstacleRecorder chronicle) {
        this.obstacles = obstacles;
        this.acting = acting;
        this.refusals = refusals;
        this.merging = merging;
        this.occurrences = occurrences;
        this.chronicle = chronicle;
    }

    /** Moves it, as seen in that version: when a colleague moved it since, the answer says where it stands now. */
    @Change
    public Outcome.OfAct<ObstacleDraft> move(ObstacleId id, int seenVersion, Move move) {
        hold(id, move);
        return obstacles
                .find(id)
                .map(obstacle -> move(obstacle, seenVersion, move))
                .orElseGet(Outcome.Gone::new);
    }

    /** Whom two obstacles concern, comes one at a time. */
    private void hold(ObstacleId id, Move move) {
        switch (move) {
            case Move.Merge it when it.into() != null -> merging.hold(id, it.into());
            case Move.TakeApart it -> merging.hold(id);
            default -> {}
        }
    }

    private Outcome.OfAct<ObstacleDraft> move(Obstacle obstacle, int seenVersion, Move move) {
        if (obstacle.wasMovedAfter(seenVersion)) {
            return Outcome.refused(Refusal.because("obstacle.refused.moved." + obstacle.state()));
        }
        Acting me = acting(obstacle, move);
        List<Refusal> why = refusals.of(obstacle, move, me);
        if (!why.isEmpty()) {
            return new Outcome.Refused<>(why);
        }
        Long occurrence = move instanceof Move.IsBack it ? occurrences.keep(obstacle.obstacleId(), it) : null;
        ObstacleStepRecorder.Begun begun = chronicle.begin(obstacle, occurrence);
        Optional<MergedInto> merged = obstacle.standing().merged();
        ObstacleStep step = obstacle.move(begun.number(), move, me);
        Obstacle other = along(obstacle, move, step, merged);
        return chronicle.moved(obstacle, step, me, begun, other);
    }

    /** What goes along with a merging, or back. Answers the other obstacle. */
    private @Nullable Obstacle along(Obstacle obstacle, Move move, ObstacleStep step, Optional<MergedInto> merged) {
        ObstacleId id = obstacle.obstacleId();
        return switch (move) {
            case Move.Merge it
            when it.into() != null -> {
                merging.merge(id, it.into(), step.id());
                yield announced(it.into());
            }
            case Move.TakeApart it when merged.isPresent() -> announced(merging.takeApart(id, merged.get()));
            default -> null;
        };
    }

    private @Nullable Obstacle announced(ObstacleId other) {
        Optional<Obstacle> found = obstacles.find(other);
        found.ifPresent(chronicle::announce);
        return found.orElse(null);
    }

    /** Who merges two must have a say in either; before one is chosen, that cannot be known. */
    private Acting acting(Obstacle obstacle, Move move) {
        Acting me = acting.around(obstacle);
        return move instanceof Move.Merge it && it.into() != null
                ? obstacles.find(it.into()).map(me::with).orElse(me)
                : me;
    }
}
