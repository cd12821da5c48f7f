package nl.ruimbaan.obstacle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an obstacle stood before a step, so that the step can be taken back. */
record ObstacleSnapshot(
        ObstacleState state,
        int round,
        Instant movedAt,
        Handling course,
        @Nullable MergedInto merged) {}
