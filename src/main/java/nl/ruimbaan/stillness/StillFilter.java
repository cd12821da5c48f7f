package nl.ruimbaan.stillness;

import java.util.Map;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * Of which team one wants to see what has been still longest. It goes to and fro as the parameters of an address; what an address
 * holds that means nothing is passed over. There is none by owner: this list is about the system.
 *
 * @param myTeam only those of the reader's own team
 */
public record StillFilter(@Nullable TeamId team, boolean myTeam) {

    private static final String TEAM = "team";
    private static final String MY_TEAM = "myteam";

    public static final StillFilter ALL = new StillFilter(null, false);

    /** What the parameters of an address ask for. */
    public static StillFilter of(Map<String, String> parameters) {
        var asked = new Address(parameters);
        return new StillFilter(asked.id(TEAM, TeamId::new), asked.flag(MY_TEAM));
    }

    /** The parameters of the address that asks for this. */
    public Map<String, String> parameters() {
        return new Address()
                .with(TEAM, team == null ? null : team.value())
                .with(MY_TEAM, myTeam)
                .parameters();
    }
}
