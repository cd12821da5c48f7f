package nl.ruimbaan.obstacle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle in short: what it is, where it stands and with whom, without what happened to it.
 *
 * @param ownerName of who has it in hand, if anyone
 */
public record ObstacleSummary(
        ObstacleStanding standing,
        ObstacleDraft text,
        @Nullable String teamName,
        @Nullable String ownerName,
        Instant movedAt,
        int occurrences,
        ObstaclePage.Solution solution) {}
