package nl.ruimbaan.demand;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.ShownTeams;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * Reading the demand log, one demand after the other. Those of a team of fewer than five people are read by the team itself and by
 * coaches: counting them would make a figure.
 */
@ApplicationService
public class LoggedDemands {

    /** How many stand on a page. */
    public static final int PAGE = 25;

    private final LoggedDemandReader reader;
    private final DemandChangeRecorder changes;
    private final ShownTeams teams;
    private final PeopleService people;
    private final CurrentUser user;

    LoggedDemands(
            LoggedDemandReader reader,
            DemandChangeRecorder changes,
            ShownTeams teams,
            PeopleService people,
            CurrentUser user) {
        this.reader = reader;
        this.changes = changes;
        this.teams = teams;
        this.people = people;
        this.user = user;
    }

    /** The newest first. */
    public Slice<DemandRow> page(DemandFilter filter, DemandRow.@Nullable Key after) {
        return Slice.of(reader.rows(filter, sight(), after, PAGE + 1), PAGE);
    }

    /** One of them, when the reader may see it. */
    public Optional<DemandRow> row(LoggedDemandId id) {
        return reader.row(id, sight());
    }

    /** How many there are. */
    public Count count(DemandFilter filter) {
        return reader.count(filter, sight());
    }

    /** What was corrected in one, the latest first; empty for one that the reader may not correct. */
    public List<DemandChange> changes(DemandRow row) {
        return row.correctable() ? changes.of(row.id()) : List.of();
    }

    private DemandSight sight() {
        boolean coach = user.has(Role.COACH);
        TeamId own = people.myTeam();
        Set<TeamId> hidden = coach ? Set.of() : new HashSet<>(teams.small());
        if (own != null && !coach) {
            hidden.remove(own);
        }
        return new DemandSight(hidden, coach, own);
    }
}
