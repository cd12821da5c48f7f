package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import nl.ruimbaan.base.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes over what was agreed elsewhere as the next step of an obstacle. Who asks has seen to it that the user may. */
@Component
public class NextSteps {

    private final VisibleObstacles visible;
    private final ObstacleRepository obstacles;
    private final ObstacleRecorder chronicle;
    private final Clock clock;

    NextSteps(VisibleObstacles visible, ObstacleRepository obstacles, ObstacleRecorder chronicle, Clock clock) {
        this.visible = visible;
        this.obstacles = obstacles;
        this.chronicle = chronicle;
        this.clock = clock;
    }

    /**
     * Within the transaction of who agrees. Of one that nobody has in hand nothing changes.
     *
     * @return the version that it has now
     */
    public int agreed(ObstacleStanding obstacle, String nextStep, @Nullable LocalDate on) {
        return visible.find(obstacle.id())
                .filter(it -> it.agree(nextStep, on, clock.now()))
                .map(obstacles::saveAndFlush)
                .map(it -> {
                    chronicle.announce(it);
                    return it.version();
                })
                .orElse(obstacle.version());
    }
}
