package nl.ruimbaan.improvement;

import java.time.Instant;
import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An improvement went to another phase or another owner, or is asked of a colleague; published within the transaction that does it.
 *
 * @param step the line in its history; may be taken back within a minute: {@link LastSteps.Undone}
 * @param owner who owns it now
 * @param asked who is asked to take it over now
 * @param lapsed who was asked until now, and need not answer any more
 * @param why the reason that was given, or the lesson
 * @param concerned its proposer, owners before and after, participants; without who did it
 * @param other the one with which it is merged, or was
 * @param origins of one that stops: the obstacles and stories that it came from
 */
public record ImprovementMoved(
        ImprovementId id,
        long step,
        String title,
        ImprovementVerb verb,
        ImprovementPhase from,
        ImprovementPhase to,
        PersonId by,
        @Nullable PersonId owner,
        @Nullable PersonId ownerBefore,
        @Nullable PersonId asked,
        @Nullable PersonId lapsed,
        @Nullable String why,
        Set<PersonId> concerned,
        @Nullable Other other,
        Set<ItemRef> origins,
        Instant at) {

    /**
     * The one with which it is merged, or was.
     *
     * @param concerned who proposed it and who owns it; without who did it
     */
    public record Other(ImprovementId id, Set<PersonId> concerned) {}
}
