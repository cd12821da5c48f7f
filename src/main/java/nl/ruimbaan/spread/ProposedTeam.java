package nl.ruimbaan.spread;

import nl.ruimbaan.people.TeamId;

/**
 * A team to which an improvement may be of use.
 *
 * @param because what that team has in common with it
 * @param what the system condition or the demand type
 */
public record ProposedTeam(TeamId team, String name, Because because, String what) {

    /** What two teams can have in common. */
    public enum Because {
        CONDITION,
        TYPE;

        public String key() {
            return "spread.because." + name();
        }
    }
}
