package nl.ruimbaan.obstacle;

import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How an obstacle stands: enough to know who may do what about it.
 *
 * @param owner who has it in hand, if anyone
 */
public record ObstacleStanding(
        ObstacleId id,
        int version,
        ObstacleState state,
        @Nullable PersonId owner) {}
