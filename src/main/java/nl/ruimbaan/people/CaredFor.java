package nl.ruimbaan.people;

import java.util.Set;
import nl.ruimbaan.security.PersonId;

/**
 * Of which teams somebody takes care.
 *
 * @param ofNoTeam also of what is no team's
 */
public record CaredFor(PersonId person, Set<Long> teams, boolean ofNoTeam) {

    public boolean isNothing() {
        return teams.isEmpty() && !ofNoTeam;
    }

    /** What a statement asks of a column that holds a team; {@code :teams} are the {@link #teams}, where there are any. */
    public String holds(String column) {
        if (teams.isEmpty()) {
            return column + " is null";
        }
        String theirs = column + " in (:teams)";
        return ofNoTeam ? "(" + theirs + " or " + column + " is null)" : theirs;
    }
}
