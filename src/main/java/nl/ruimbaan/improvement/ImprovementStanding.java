package nl.ruimbaan.improvement;

import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * How an improvement stands: enough to know who may do what about it.
 *
 * @param language in which it is written
 * @param mayWrite whether the current user has a part in it
 */
public record ImprovementStanding(
        ImprovementId id, ImprovementPhase phase, @Nullable TeamId team, Language language, boolean mayWrite) {}
