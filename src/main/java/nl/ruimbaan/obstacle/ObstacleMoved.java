package nl.ruimbaan.obstacle;

import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle was moved; published within the transaction that does it.
 *
 * @param by who moved it; person 0 is the portal itself
 * @param reporterHidden whether the others may not know who reported it
 * @param asked of whom something is asked now
 * @param why the reason or next step, as written; empty when there is none
 */
public record ObstacleMoved(
        ObstacleId id,
        String title,
        ObstacleVerb verb,
        ObstacleState to,
        PersonId by,
        PersonId reporter,
        boolean reporterHidden,
        @Nullable PersonId ownerBefore,
        @Nullable PersonId owner,
        @Nullable PersonId asked,
        String why) {}
