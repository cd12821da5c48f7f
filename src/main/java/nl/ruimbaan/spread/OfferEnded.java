package nl.ruimbaan.spread;

import java.util.Set;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.security.PersonId;

/**
 * An offer was answered, or withdrawn; published within the transaction that does it.
 *
 * @param concerned who is told: of an answer who offered it, of what was withdrawn who had to answer; without who did it
 */
public record OfferEnded(ImprovementId improvement, OfferVerb verb, PersonId by, Set<PersonId> concerned) {}
