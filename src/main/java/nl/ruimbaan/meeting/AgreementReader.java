package nl.ruimbaan.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleStanding;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads agreements, in one statement each: of an obstacle, of a meeting, and what the meeting before it left. */
@Component
class AgreementReader {

    /** How many a page of an obstacle shows. */
    static final int NEWEST = 50;

    private static final int IN_A_MEETING = 300;

    private static final String LINE = """
            select a.id, a.obstacle_id, o.title, o.state, o.owner_id, a.decision, a.next_step, a.who_id, w.name as who,
                   a.on_day, m.name as maker, a.made_at, a.done_at, d.name as ender
            from %s
            join obstacle o on o.id = a.obstacle_id
            join person m on m.id = a.made_by
            left join person w on w.id = a.who_id
            left join person d on d.id = a.done_by
            """;
    private static final String ALL = LINE.formatted("obstacle_agreement a");
    private static final String OF_MEETINGS =
            LINE.formatted("obstacle_session s join obstacle_agreement a on a.session_id = s.id");

    private final JdbcClient jdbc;
    private final AgreementRights rights;

    AgreementReader(JdbcClient jdbc, AgreementRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    private record Row(ObstacleId obstacle, String title, ObstacleState state, AgreementLine line) {}

    /** Newest first, and whether the reader may agree on more. */
    AgreementList of(ObstacleStanding obstacle, int most) {
        return new AgreementList(rights.toAgree(obstacle).isEmpty(), newest(obstacle.id(), most));
    }

    private List<AgreementLine> newest(ObstacleId obstacle, int most) {
        return jdbc.sql(ALL + "where a.obstacle_id = :id order by a.obstacle_id, a.id desc fetch first " + most
                        + " rows only")
                .param("id", obstacle.number())
                .query((row, i) -> row(row).line())
                .list();
    }

    /** All that was agreed in a meeting. */
    List<AgreedAbout> of(MeetingId meeting) {
        return grouped(jdbc.sql(ALL + "where a.session_id = :session" + HiddenTexts.except("o.id")
                        + " order by a.id fetch first " + IN_A_MEETING + " rows only")
                .param("session", meeting.value())
                .query((row, i) -> row(row))
                .list());
    }

    /**
     * What the meetings before this one left: all of the last one in which something was agreed, and of the earlier ones what is
     * not done about an obstacle that is still there. What a meeting of all teams left open about an obstacle of this team is
     * this team's as well.
     */
    List<AgreedAbout> before(MeetingLine meeting) {
        String ours = meeting.team() == null ? "s.team_id is null" : "s.team_id = :team";
        String last = "(select max(s.id) from obstacle_session s where " + ours + " and s.ended_at <= :started"
                + " and exists (select 1 from obstacle_agreement x where x.session_id = s.id))";
        String left = meeting.team() == null ? ours : "(" + ours + " or s.team_id is null and o.team_id = :team)";
        String newest = HiddenTexts.except("o.id") + " order by a.id desc fetch first " + IN_A_MEETING + " rows only)";
        var query = jdbc.sql("(" + ALL + "where a.session_id = " + last + newest + " union (" + OF_MEETINGS + "where "
                        + left + " and s.ended_at <= :started and a.done_at is null"
                        + " and o.state not in " + AgreementRights.OVER + newest + " order by id")
                .param("started", meeting.startedAt().atOffset(ZoneOffset.UTC));
        return grouped((meeting.team() == null
                        ? query
                        : query.param("team", meeting.team().value()))
                .query((row, i) -> row(row))
                .list());
    }

    private static List<AgreedAbout> grouped(List<Row> rows) {
        Map<ObstacleId, AgreedAbout> byObstacle = new LinkedHashMap<>();
        for (Row row : rows) {
            byObstacle
                    .computeIfAbsent(
                            row.obstacle(), id -> new AgreedAbout(id, row.title(), row.state(), new ArrayList<>()))
                    .agreements()
                    .add(row.line());
        }
        return List.copyOf(byObstacle.values());
    }

    private Row row(ResultSet row) throws SQLException {
        ObstacleState state = ObstacleState.valueOf(row.getString("state"));
        var line = new AgreementLine(
                new AgreementId(row.getLong("id")),
                Objects.requireNonNullElse(row.getString("decision"), ""),
                Objects.requireNonNullElse(row.getString("next_step"), ""),
                row.getString("who"),
                Rows.dayOrNull(row, "on_day"),
                row.getString("maker"),
                Rows.moment(row, "made_at"),
                Rows.momentOrNull(row, "done_at"),
                row.getString("ender"),
                rights.toAnswer(state, person(row, "owner_id"), person(row, "who_id"))
                        .isEmpty());
        return new Row(new ObstacleId(row.getLong("obstacle_id")), row.getString("title"), state, line);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return id == 0 ? null : new PersonId(id);
    }
}
