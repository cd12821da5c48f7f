package nl.ruimbaan.stillness;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.CaredFor;
import nl.ruimbaan.people.TeamCareReader;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for who takes care of a team: what was reported there, by another, and nobody picked up. */
@Component
class ReportedTurns implements TurnSource {

    private final JdbcClient jdbc;
    private final TeamCareReader care;

    ReportedTurns(JdbcClient jdbc, TeamCareReader care) {
        this.jdbc = jdbc;
        this.care = care;
    }

    @Override
    public List<Turn> turns(int limit) {
        CaredFor mine = care.mine();
        return mine.isNothing()
                ? List.of()
                : jdbc.sql("select id, title, moved_at from obstacle where " + mine.holds("team_id")
                                + " and reporter_id <> :me and state = " + Sql.name(ObstacleState.REPORTED)
                                + HiddenTexts.except("obstacle.id")
                                + " order by moved_at, id fetch first :limit rows only")
                        .params(Map.of(
                                "teams", mine.teams(), "me", mine.person().value(), "limit", limit))
                        .query((row, i) -> new Turn(
                                new ObstacleId(row.getLong("id")).ref(),
                                "obstacle.turn.reported",
                                row.getString("title"),
                                Rows.moment(row, "moved_at")))
                        .list();
    }
}
