package nl.ruimbaan.obstacle;

import java.time.Instant;
import java.util.Optional;
import nl.ruimbaan.base.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps when what happened in the rounds of an obstacle. */
@Component
class RoundRecorder {

    private final RoundRepository rounds;
    private final Numbers numbers;

    RoundRecorder(RoundRepository rounds, Numbers numbers) {
        this.rounds = rounds;
        this.numbers = numbers;
    }

    /** When what happened in the round in which it is now; null when that has none yet. */
    ObstacleRound.@Nullable Times times(Obstacle obstacle) {
        return of(obstacle).map(ObstacleRound::times).orElse(null);
    }

    void begins(Obstacle obstacle, Instant now) {
        rounds.saveAndFlush(new ObstacleRound(numbers.nextRecord(), obstacle, now));
    }

    /** It went on to where it stands now; when it is back, a new round begins. */
    void went(Obstacle obstacle, ObstacleVerb verb, Instant now) {
        ObstacleRound round = of(obstacle).orElseGet(() -> new ObstacleRound(numbers.nextRecord(), obstacle, now));
        round.went(verb, obstacle.state(), now);
        rounds.saveAndFlush(round);
    }

    /** A step was taken back: the round in which it is again is as it was, and later ones have not been. */
    void goBack(Obstacle obstacle, ObstacleRound.@Nullable Times before) {
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
