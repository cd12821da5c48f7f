package nl.ruimbaan.obstacle;

import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.security.RunAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What was parked or left standing is looked at again on its date. */
@Component
class ResumeOnReviewDate {

    private static final Logger LOG = LoggerFactory.getLogger(ResumeOnReviewDate.class);

    private static final Limit AT_A_TIME = Limit.of(500);

    private final ObstacleRepository obstacles;
    private final ObstacleMoves moves;
    private final RunAs runAs;
    private final Clock clock;

    ResumeOnReviewDate(ObstacleRepository obstacles, ObstacleMoves moves, RunAs runAs, Clock clock) {
        this.obstacles = obstacles;
        this.moves = moves;
        this.runAs = runAs;
        this.clock = clock;
    }

    @Scheduled(cron = "0 0 6 * * *", zone = "Europe/Amsterdam")
    void resume() {
        List<Obstacle> due = obstacles.dueForReview(clock.today(), AT_A_TIME);
        for (Obstacle obstacle : due) {
            try {
                runAs.system(() -> moves.move(obstacle.obstacleId(), obstacle.version(), new Move.Resume()));
            } catch (RuntimeException e) {
                LOG.warn("{} could not be resumed on its review date", obstacle.obstacleId(), e);
            }
        }
    }
}
