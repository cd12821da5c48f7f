package nl.ruimbaan.improvement;

import java.time.Instant;
import java.util.Set;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An improvement went to another phase or another owner.
 *
 * @param owner who owns it now
 * @param why the reason that was given, or the lesson
 * @param concerned its proposer, owners before and after, and participants; without who did it
 */
public record ImprovementMoved(
        ImprovementId id,
        String title,
        ImprovementVerb verb,
        ImprovementPhase from,
        ImprovementPhase to,
        PersonId by,
        @Nullable PersonId owner,
        @Nullable String why,
        Set<PersonId> concerned,
        Instant at) {}
