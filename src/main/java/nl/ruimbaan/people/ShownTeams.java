package nl.ruimbaan.people;

import java.util.List;
import nl.ruimbaan.people.SmallTeamReader.Size;
import org.springframework.stereotype.Component;

/**
 * Of which teams figures may be shown: none tells of fewer than five people, and neither does the difference of two. Where all
 * small teams together are fewer than five people, the figures of the whole leave them out too: the whole less the other teams
 * would be theirs.
 */
@Component
public class ShownTeams {

    private final SmallTeamReader teams;

    ShownTeams(SmallTeamReader teams) {
        this.teams = teams;
    }

    /** The teams of which no figure is shown. */
    public List<TeamId> small() {
        return teams.sizes().stream().map(Size::team).toList();
    }

    /** Whether figures of this team are shown. */
    public boolean shows(TeamId team) {
        return !small().contains(team);
    }

    /** The teams that the figures of the whole organisation leave out. */
    public List<TeamId> leftOut() {
        List<Size> small = teams.sizes();
        int people = small.stream().mapToInt(Size::people).sum();
        return people < SmallTeams.LARGE ? small.stream().map(Size::team).toList() : List.of();
    }
}
