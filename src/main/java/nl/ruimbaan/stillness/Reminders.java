package nl.ruimbaan.stillness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is to be reminded, and who was. A reminder belongs to one stillness: once the obstacle moves it is forgotten, so that
 * nothing is left that could be counted.
 */
@Component
class Reminders {

    static final int AT_A_TIME = 500;

    private static final String REMINDED = """
             exists (select 1 from obstacle_reminder r where r.obstacle_id = o.id and r.person_id = %s and r.kind = %s
                     and r.still_since = o.moved_at%s)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The kinds that are told apart, so that each comes once. */
    enum Kind {
        GONE,
        GONE_AGAIN,
        STILL;

        ObstacleReminder.About about() {
            return this == STILL ? ObstacleReminder.About.STILL : ObstacleReminder.About.GONE;
        }
    }

    /** Who is to be reminded, and since when it is still. */
    record Due(ObstacleId id, PersonId person, Kind kind, Instant stillSince) {}

    /** Those who were asked whether it is gone, and did not answer for so many days. */
    List<Due> silent(int days) {
        return ofReporters(
                (person, from) -> due(Kind.GONE, person, from, " and not" + reminded(person, Kind.GONE, ""), days));
    }

    /** Those who were reminded, and did not answer for as many days again. */
    List<Due> silentStill(int days) {
        return ofReporters((person, from) -> due(
                Kind.GONE_AGAIN,
                person,
                from,
                " and not" + reminded(person, Kind.GONE_AGAIN, "") + " and"
                        + reminded(person, Kind.GONE, " and r.at < :remindedBefore"),
                days));
    }

    /** Who reported it, and who reported one that went up in it. */
    private static List<Due> ofReporters(BiFunction<String, String, List<Due>> due) {
        return Stream.concat(
                        due.apply(WhoIsAsked.PERSON, WhoIsAsked.FROM).stream(),
                        due.apply(WhoIsAsked.ALSO_PERSON, WhoIsAsked.ALSO_FROM).stream())
                .distinct()
                .toList();
    }

    private static String reminded(String person, Kind kind, String when) {
        return REMINDED.formatted(person, Sql.name(kind), when);
    }

    /** Owners of what did not move for so many days; not while the day of its next step is still to come. */
    List<Due> still(int days) {
        return due(
                Kind.STILL,
                "o.owner_id",
                " from obstacle o where o.state in " + Sql.names(ObstacleState.inHand()),
                " and (o.next_step_on is null or o.next_step_on < :today) and not"
                        + reminded("o.owner_id", Kind.STILL, ""),
                days);
    }

    private List<Due> due(Kind kind, String person, String from, String condition, int days) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("since", since(kind == Kind.GONE_AGAIN ? 2 * days : days));
        values.put("today", clock.today());
        values.put("remindedBefore", afterDays(days));
        return jdbc.sql("select o.id, " + person + " as person_id, o.moved_at" + from
                        + " and o.moved_at <= :since" + condition
                        + " and exists (select 1 from person p where p.id = " + person + " and p.disabled = false)"
                        + " order by o.moved_at, o.id fetch first " + AT_A_TIME + " rows only")
                .params(values)
                .query((row, i) -> new Due(
                        new ObstacleId(row.getLong("id")),
                        new PersonId(row.getLong("person_id")),
                        kind,
                        Rows.moment(row, "moved_at")))
                .list();
    }

    /** Keeps that this one is reminded; false when it moved meanwhile. A second time is an exception. */
    boolean keep(Due due) {
        return jdbc.sql("""
                        insert into obstacle_reminder (obstacle_id, person_id, kind, still_since, at)
                        select id, cast(:person as bigint), cast(:kind as varchar(20)), moved_at,
                               cast(:at as timestamp with time zone)
                        from obstacle where id = :id and moved_at = :since
                        """)
                        .param("id", due.id().number())
                        .param("person", due.person().value())
                        .param("kind", due.kind().name())
                        .param("since", due.stillSince().atOffset(ZoneOffset.UTC))
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Forgets the reminders of what has moved since. */
    void forgetMoved() {
        jdbc.sql("delete from obstacle_reminder where not exists (select 1 from obstacle o"
                        + " where o.id = obstacle_reminder.obstacle_id and o.moved_at = obstacle_reminder.still_since)")
                .update();
    }

    private OffsetDateTime since(int days) {
        return clock.now().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }

    /** Whole days of the calendar: the job does not run at the same second each day. */
    private OffsetDateTime afterDays(int days) {
        LocalDate last = clock.today().minusDays(days);
        return last.plusDays(1).atStartOfDay(Clock.ZONE).toOffsetDateTime();
    }
}
