package nl.ruimbaan.meeting;

import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Something was agreed about an obstacle; published within the transaction that does it.
 *
 * @param by who wrote it down
 * @param owner of the obstacle, if any
 * @param who who is to take the next step, if that was said
 */
public record AgreementMade(
        ObstacleId id,
        PersonId by,
        @Nullable PersonId owner,
        @Nullable PersonId who) {}
