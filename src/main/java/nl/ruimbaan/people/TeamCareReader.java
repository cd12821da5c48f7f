package nl.ruimbaan.people;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads who takes care of what a team runs into: its managers and its coach; of a team without a manager, and of what is no team's, all
 * coaches.
 */
@Component
public class TeamCareReader {

    private static final String WITH_ROLE =
            " from person p join person_role r on r.person_id = p.id where p.disabled = false and r.role = ";
    private static final String MANAGED = "select p.team_id" + WITH_ROLE + Sql.name(Role.MANAGER);
    private static final String COACHES = "select p.id" + WITH_ROLE + Sql.name(Role.COACH);
    private static final String CARERS = "select p.id" + WITH_ROLE + Sql.name(Role.MANAGER)
            + " and p.team_id = :team union " + COACHES
            + " and (p.team_id = :team or not exists (" + MANAGED + " and p.team_id = :team)) order by id";
    private static final String UNMANAGED =
            "select id from team where id not in (" + MANAGED + " and p.team_id is not null)";

    private final JdbcClient jdbc;
    private final CurrentUser user;

    TeamCareReader(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** Who takes care of this team; of null, of what is no team's. */
    public List<PersonId> of(@Nullable TeamId team) {
        return jdbc.sql(CARERS)
                .param("team", team == null ? 0L : team.value())
                .query((row, i) -> new PersonId(row.getLong("id")))
                .list();
    }

    /** The teams of the current user; none for who is neither manager nor coach. */
    public CaredFor mine() {
        boolean coach = user.has(Role.COACH);
        if (!coach && !user.has(Role.MANAGER)) {
            return new CaredFor(user.id(), Set.of(), false);
        }
        String own = "select team_id as id from person where id = :me and team_id is not null";
        return new CaredFor(
                user.id(),
                new TreeSet<>(jdbc.sql(coach ? own + " union " + UNMANAGED : own)
                        .param("me", user.id().value())
                        .query(Long.class)
                        .list()),
                coach);
    }
}
