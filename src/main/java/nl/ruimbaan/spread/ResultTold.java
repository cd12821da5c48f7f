package nl.ruimbaan.spread;

import java.util.Map;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.security.PersonId;

/** Somebody told what came of an improvement; published within the transaction that keeps it. Who told it is not among the hearers. */
public record ResultTold(ImprovementId id, PersonId by, Map<PersonId, HearsAs> hearers) {}
