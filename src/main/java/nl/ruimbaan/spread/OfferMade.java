package nl.ruimbaan.spread;

import java.util.Set;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.security.PersonId;

/**
 * An improvement was offered to a team; published within the transaction that keeps it.
 *
 * @param asked who answers for the team
 * @param others who else is in it
 */
public record OfferMade(ImprovementId improvement, PersonId by, Set<PersonId> asked, Set<PersonId> others) {}
