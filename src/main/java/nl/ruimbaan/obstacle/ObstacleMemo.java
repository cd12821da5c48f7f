package nl.ruimbaan.obstacle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an obstacle stood before a step, so that the step can be taken back. */
record ObstacleMemo(
        ObstacleState state,
        int round,
        Instant movedAt,
        Course course,
        @Nullable MergedInto merged) {}
