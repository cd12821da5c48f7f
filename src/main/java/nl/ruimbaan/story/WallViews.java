package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walls that one comes back to, by name: one's own, and those that colleagues share with the team. */
@ApplicationService
public class WallViews {

    public static final int LONGEST_NAME = 60;
    public static final int MOST = 30;

    private final JdbcClient jdbc;
    private final PeopleService people;
    private final Numbers numbers;
    private final CurrentUser user;

    WallViews(JdbcClient jdbc, PeopleService people, Numbers numbers, CurrentUser user) {
        this.jdbc = jdbc;
        this.people = people;
        this.numbers = numbers;
        this.user = user;
    }

    /** One's own and the team's, by name. */
    public List<View> all() {
        TeamId team = people.myTeam();
        return jdbc
                .sql("""
                        select v.id, v.name, v.address, v.person_id, v.team_id, p.name as owner
                        from wall_view v join person p on p.id = v.person_id
                        where v.person_id = :me or v.team_id = :team
                        order by v.id fetch first 200 rows only
                        """)
                .param("me", user.id().value())
                .param("team", team == null ? -1 : team.value())
                .query((row, i) -> new View(
                        row.getLong("id"),
                        row.getString("name"),
                        WallFilter.ofAddress(row.getString("address")),
                        row.getLong("person_id") == user.id().value() ? null : row.getString("owner"),
                        row.getObject("team_id") != null))
                .list()
                .stream()
                .sorted(Folded.byName(View::name))
                .toList();
    }

    /**
     * Keeps a wall under a name.
     *
     * @param share also for the colleagues of the current user's team
     */
    @Change
    public Act save(String name, WallFilter filter, boolean share) {
        String wanted = name.strip();
        TeamId team = share ? people.myTeam() : null;
        if (wanted.isEmpty()) {
            return Act.refused(Refusal.of("name", "wall.views.refused.noName"));
        }
        if (wanted.length() > LONGEST_NAME) {
            return Act.refused(Refusal.of("name", "refused.tooLong", LONGEST_NAME, wanted.length()));
        }
        if (share && team == null) {
            return Act.refused(Refusal.of("name", "wall.views.refused.noTeam"));
        }
        List<String> mine = jdbc.sql("select name from wall_view where person_id = ?")
                .param(user.id().value())
                .query((row, i) -> Folded.text(row.getString(1)))
                .list();
        if (mine.contains(Folded.text(wanted))) {
            return Act.refused(Refusal.of("name", "wall.views.refused.nameTaken"));
        }
        if (mine.size() >= MOST) {
            return Act.refused(Refusal.of("name", "wall.views.refused.enough", MOST));
        }
        keep(wanted, filter, team);
        return Act.done();
    }

    private void keep(String name, WallFilter filter, @Nullable TeamId team) {
        jdbc.sql("insert into wall_view (id, person_id, team_id, name, address)"
                        + " values (:id, :me, cast(:team as bigint), :name, :address)")
                .param("id", numbers.nextRecord())
                .param("me", user.id().value())
                .param("team", team == null ? null : team.value())
                .param("name", name)
                .param("address", filter.address())
                .update();
    }

    /** Removes one of one's own; another's stays. */
    @Change
    public void remove(long id) {
        jdbc.sql("delete from wall_view where id = ? and person_id = ?")
                .params(id, user.id().value())
                .update();
    }

    /**
     * A wall with a name.
     *
     * @param owner who made it, when that is a colleague; null for one's own
     * @param shared whether the owner's team has it too
     */
    public record View(
            long id,
            String name,
            WallFilter filter,
            @Nullable String owner,
            boolean shared) {}
}
