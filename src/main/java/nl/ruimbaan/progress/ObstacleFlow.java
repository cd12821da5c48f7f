package nl.ruimbaan.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.spc.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading: how obstacles flow, for the figures of the whole organisation. */
@ApplicationService
public class ObstacleFlow {

    /** How many points make the limits of a chart. */
    public static final int FIRST = 20;

    /** How many points a chart shows. */
    public static final int NEWEST = 100;

    /** Whatever has happened at all; *is not null* would not use the index of H2. */
    private static final String EVER = "timestamp with time zone '1970-01-01 00:00:00+00:00'";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx");

    private final JdbcClient jdbc;

    ObstacleFlow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many stand in each state, in one statement that stops counting in time. */
    public Map<ObstacleState, Count> counts(@Nullable TeamId team) {
        String along = team == null ? "" : "o.team_id, ";
        String each = Arrays.stream(ObstacleState.values())
                .map(state -> Sql.upToCeiling(
                        Sql.name(state) + " as state",
                        "select 1 from obstacle o where o.state = " + Sql.name(state) + of(team)
                                + HiddenTexts.except("o.id") + " order by " + along + "o.state, o.moved_at, o.id"))
                .collect(Collectors.joining(" union all "));
        Map<ObstacleState, Count> counts = new EnumMap<>(ObstacleState.class);
        jdbc.sql(each)
                .query((row, i) -> Map.entry(
                        ObstacleState.valueOf(row.getString("state")), Count.upToCeiling(row.getLong("many"))))
                .list()
                .forEach(it -> counts.put(it.getKey(), it.getValue()));
        return counts;
    }

    /** From reported to picked up: the first time in each round. */
    public FlowSeries untilPickedUp(@Nullable TeamId team, List<LocalDate> starts) {
        return series("picked_up_at", team, starts);
    }

    /** From reported to removed: the last removal of each round. */
    public FlowSeries untilRemoved(@Nullable TeamId team, List<LocalDate> starts) {
        return series("removed_at", team, starts);
    }

    /** From reported to confirmed by those who met it. */
    public FlowSeries untilConfirmed(@Nullable TeamId team, List<LocalDate> starts) {
        return series("confirmed_at", team, starts);
    }

    /** The obstacles of which those who met it confirmed since that day that they are gone; how many, and the last ones. */
    public TakenAway takenAway(@Nullable TeamId team, LocalDate since) {
        var from = since.atStartOfDay(Clock.ZONE).toOffsetDateTime();
        String rounds = "obstacle_round r" + (team == null ? "" : " join obstacle o on o.id = r.obstacle_id");
        String gone = " where r.confirmed_at >= :since" + of(team) + HiddenTexts.except("r.obstacle_id");
        // Of all teams along the index of what was confirmed last; of one the database begins with its obstacles.
        String order = team == null ? " order by r.confirmed_at desc, r.id desc" : "";
        Count count = Count.upToCeiling(jdbc.sql(Sql.upToCeiling("select 1 from " + rounds + gone + order))
                .param("since", from)
                .query(Long.class)
                .single());
        List<FlowSeries.Point> last = jdbc.sql("select o.id, o.title, r.reported_at, r.confirmed_at"
                        + " from obstacle_round r join obstacle o on o.id = r.obstacle_id" + gone
                        + " order by r.confirmed_at desc, r.id desc fetch first " + TakenAway.NAMED + " rows only")
                .param("since", from)
                .query((row, i) -> point(
                        new ObstacleId(row.getLong("id")),
                        row.getString("title"),
                        Rows.moment(row, "reported_at"),
                        Rows.moment(row, "confirmed_at")))
                .list();
        return new TakenAway(count, last);
    }

    private static String of(@Nullable TeamId team) {
        return team == null ? "" : " and o.team_id = " + team.value();
    }

    private FlowSeries series(String event, @Nullable TeamId team, List<LocalDate> starts) {
        String end = "(select r.id as nr, o.id, o.title, r.%1$s as at, r.reported_at"
                + " from obstacle_round r join obstacle o on o.id = r.obstacle_id where r.%1$s >= %2$s"
                + of(team) + HiddenTexts.except("o.id")
                + " order by r.%1$s %3$s, r.id %3$s fetch first %4$d rows only)";
        Stream<String> firsts = Stream.concat(Stream.of(EVER), starts.stream().map(ObstacleFlow::moment))
                .map(it -> end.formatted(event, it, "asc", FIRST));
        Stream<String> newest = Stream.of(end.formatted(event, EVER, "desc", NEWEST + Period.BEFORE));
        return new FlowSeries(
                jdbc.sql(Stream.concat(firsts, newest).collect(Collectors.joining(" union ")) + " order by at, nr")
                        .query((row, i) -> point(
                                new ObstacleId(row.getLong("id")),
                                row.getString("title"),
                                Rows.moment(row, "reported_at"),
                                Rows.moment(row, "at")))
                        .list());
    }

    private static String moment(LocalDate day) {
        return "timestamp with time zone '"
                + day.atStartOfDay(Clock.ZONE).toOffsetDateTime().format(MOMENT) + "'";
    }

    private static FlowSeries.Point point(ObstacleId obstacle, String title, Instant reported, Instant event) {
        double days = Math.round(Duration.between(reported, event).toMinutes() / 14.4) / 100.0;
        return new FlowSeries.Point(obstacle, title, event, days);
    }
}
