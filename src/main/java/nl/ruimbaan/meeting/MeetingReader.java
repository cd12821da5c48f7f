package nl.ruimbaan.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads meetings: what was hidden since counts for nothing in them. */
@Component
class MeetingReader {

    private static final String LINE =
            """
            select s.id, s.team_id, t.name as team, p.name as starter, s.started_at, s.ended_at,
                   (select count(*) from obstacle_session_look l where l.session_id = s.id%s) as looked,
                   (select count(*) from obstacle_agreement a where a.session_id = s.id%s) as agreed
            from obstacle_session s
            join person p on p.id = s.started_by
            left join team t on t.id = s.team_id
            """.formatted(HiddenTexts.except("l.obstacle_id"), HiddenTexts.except("a.obstacle_id"));

    private final JdbcClient jdbc;

    MeetingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MeetingLine> find(MeetingId id) {
        return jdbc.sql(LINE + "where s.id = :id")
                .param("id", id.value())
                .query((row, i) -> line(row))
                .optional();
    }

    /** Newest first. */
    List<MeetingLine> underWay(int most) {
        return jdbc.sql(LINE + "where s.ended_at is null order by s.ended_at, s.id desc fetch first " + most
                        + " rows only")
                .query((row, i) -> line(row))
                .list();
    }

    /** Newest first. */
    List<MeetingLine> overBefore(long id, int rows) {
        return jdbc.sql(LINE + "where s.id < :before and s.ended_at is not null" + " order by s.id desc fetch first "
                        + rows + " rows only")
                .param("before", id)
                .query((row, i) -> line(row))
                .list();
    }

    private static MeetingLine line(ResultSet row) throws SQLException {
        long team = row.getLong("team_id");
        return new MeetingLine(
                new MeetingId(row.getLong("id")),
                team == 0 ? null : new TeamId(team),
                row.getString("team"),
                row.getString("starter"),
                Rows.moment(row, "started_at"),
                Rows.momentOrNull(row, "ended_at"),
                row.getInt("looked"),
                row.getInt("agreed"));
    }
}
