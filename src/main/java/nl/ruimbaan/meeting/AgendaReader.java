package nl.ruimbaan.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The order in which a meeting goes past the obstacles: first those that it looked at, as it did, then what is left, the one
 * that has been still longest first. What is left is never loaded; each time one row is read along an index.
 */
@Component
class AgendaReader {

    private static final List<ObstacleState> ON_THE_WAY = List.of(
            ObstacleState.REPORTED,
            ObstacleState.PICKED_UP,
            ObstacleState.IN_DISCUSSION,
            ObstacleState.SOLUTION,
            ObstacleState.REMOVED);

    private static final List<ObstacleState> SET_ASIDE = List.of(ObstacleState.PARKED, ObstacleState.STANDING);

    private static final String NOT_LOOKED_AT = " and not exists (select 1 from obstacle_session_look l"
            + " where l.session_id = :session and l.obstacle_id = o.id)" + HiddenTexts.except("o.id");

    private static final String LOOKED_AT = "select l.obstacle_id from obstacle_session_look l"
            + " where l.session_id = :session" + HiddenTexts.except("l.obstacle_id") + " and l.place ";
    private static final String PLACE =
            "(select h.place from obstacle_session_look h where h.session_id = :session and h.obstacle_id = :obstacle)";

    private final JdbcClient jdbc;
    private final Clock clock;

    AgendaReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one that waits longest of those that the meeting has not looked at. */
    Optional<ObstacleId> waiting(MeetingLine meeting) {
        String each = parts(meeting)
                .map(it -> "(select o.id, o.moved_at" + it + " fetch first 1 rows only)")
                .collect(Collectors.joining(" union all "));
        return jdbc.sql("select id from (" + each + ") w order by moved_at, id fetch first 1 rows only")
                .params(values(meeting))
                .query((row, i) -> new ObstacleId(row.getLong("id")))
                .optional();
    }

    /** The teams of which a meeting would have something to go past. */
    Set<TeamId> teams() {
        return jdbc.sql("select t.id from team t where exists (" + of(ON_THE_WAY) + ") or exists (" + of(SET_ASIDE)
                        + " and o.review_on <= :today)")
                .param("today", clock.today())
                .query((row, i) -> new TeamId(row.getLong("id")))
                .set();
    }

    private static String of(List<ObstacleState> states) {
        return "select 1 from obstacle o where o.team_id = t.id and o.state in ("
                + states.stream().map(Sql::name).collect(Collectors.joining(", ")) + ")" + HiddenTexts.except("o.id");
    }

    /** How many it has not looked at. */
    Count left(MeetingLine meeting) {
        String each = parts(meeting)
                .map(it -> Sql.upToCeiling("select o.id" + it))
                .collect(Collectors.joining(" union all "));
        return Count.upToCeiling(
                jdbc.sql(each).params(values(meeting)).query((row, i) -> row.getLong("many")).list().stream()
                        .mapToLong(it -> it)
                        .sum());
    }

    /** The one that the meeting looked at before this one. */
    Optional<ObstacleId> before(MeetingId meeting, ObstacleId obstacle) {
        return one(
                LOOKED_AT + "< coalesce(" + PLACE + ", " + Long.MAX_VALUE
                        + ") order by l.session_id desc, l.place desc",
                meeting,
                obstacle);
    }

    /** The one that the meeting looked at after this one. */
    Optional<ObstacleId> after(MeetingId meeting, ObstacleId obstacle) {
        return one(LOOKED_AT + "> " + PLACE + " order by l.session_id, l.place", meeting, obstacle);
    }

    private Optional<ObstacleId> one(String sql, MeetingId meeting, ObstacleId obstacle) {
        return jdbc.sql(sql + " fetch first 1 rows only")
                .param("session", meeting.value())
                .param("obstacle", obstacle.number())
                .query((row, i) -> new ObstacleId(row.getLong("obstacle_id")))
                .optional();
    }

    /** Where to look, and in what order: each state along its index, and what is set aside once its day is there. */
    private static Stream<String> parts(MeetingLine meeting) {
        String ours = meeting.team() == null ? "" : " and o.team_id = :team";
        String fixed = meeting.team() == null ? "o.state, " : "o.team_id, o.state, ";
        var onTheWay = ON_THE_WAY.stream()
                .map(state -> " from obstacle o where o.state = " + Sql.name(state) + ours + NOT_LOOKED_AT
                        + " order by " + fixed + "o.moved_at, o.id");
        // Where the range begins, or H2 goes through all that have no day first; which day came first tells which is
        // looked at first.
        var due = SET_ASIDE.stream()
                .map(state ->
                        " from obstacle o where o.state = " + Sql.name(state) + " and o.review_on >= date '2000-01-01'"
                                + " and o.review_on <= :today" + ours + NOT_LOOKED_AT
                                + " order by o.state, o.review_on, o.moved_at, o.id");
        return Stream.concat(onTheWay, due);
    }

    private Map<String, Object> values(MeetingLine meeting) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("session", meeting.id().value());
        values.put("today", clock.today());
        if (meeting.team() != null) {
            values.put("team", meeting.team().value());
        }
        return values;
    }
}
