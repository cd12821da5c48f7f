package nl.ruimbaan.improvement;

import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Which improvements one wants to see.
 *
 * @param team its list stands in the team's own order; without a team the latest activity comes first
 * @param mine only those that the reader owns, proposed or takes part in
 */
public record BacklogFilter(@Nullable TeamId team, @Nullable ImprovementPhase phase, boolean mine) {

    public static final BacklogFilter ALL = new BacklogFilter(null, null, false);

    public static BacklogFilter of(TeamId team) {
        return new BacklogFilter(team, null, false);
    }

    /** The same in one phase; null is all phases. */
    public BacklogFilter in(@Nullable ImprovementPhase newPhase) {
        return new BacklogFilter(team, newPhase, mine);
    }
}
