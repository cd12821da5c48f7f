package nl.ruimbaan.stillness;

import java.util.LinkedHashMap;
import java.util.Map;
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
        String team = parameters.getOrDefault(TEAM, "");
        return new StillFilter(
                team.matches("[0-9]{1,18}") ? new TeamId(Long.parseLong(team)) : null,
                "1".equals(parameters.get(MY_TEAM)));
    }

    /** The parameters of the address that asks for this. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (team != null) {
            parameters.put(TEAM, Long.toString(team.value()));
        }
        if (myTeam) {
            parameters.put(MY_TEAM, "1");
        }
        return parameters;
    }
}
