package nl.ruimbaan.obstacle;

import java.util.List;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle hit someone once more; published within the transaction that keeps it.
 *
 * @param by who told it
 * @param nameless whether nobody else may know who told it
 */
public record Occurred(
        ObstacleId id,
        PersonId by,
        boolean nameless,
        List<PersonId> reporters,
        @Nullable PersonId owner) {}
