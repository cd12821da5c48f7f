package nl.ruimbaan.people;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which teams are small, and how many work in them now. */
@Component
class SmallTeamReader {

    private final JdbcClient jdbc;

    SmallTeamReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Size(TeamId team, int people) {}

    List<Size> sizes() {
        return jdbc.sql("select t.id, count(p.id) as people from team t"
                        + " left join person p on p.team_id = t.id and p.disabled = false"
                        + " group by t.id having count(p.id) < " + SmallTeams.LARGE)
                .query((row, i) -> new Size(new TeamId(row.getLong("id")), row.getInt("people")))
                .list();
    }
}
