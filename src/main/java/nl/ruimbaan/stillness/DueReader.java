package nl.ruimbaan.stillness;

import java.time.Duration;
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
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is to be reminded. */
@Component
class DueReader {

    static final int AT_A_TIME = 500;

    private static final String REMINDED = """
             exists (select 1 from obstacle_reminder r where r.obstacle_id = o.id and r.person_id = %s and r.kind = %s
                     and r.still_since = o.moved_at%s)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    DueReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those who were asked whether it is gone, and did not answer for so many days. */
    List<Reminders.Due> silent(int days) {
        return ofReporters((person, from) ->
                due(Reminders.Kind.GONE, person, from, " and not" + reminded(person, Reminders.Kind.GONE, ""), days));
    }

    /** Those who were reminded, and did not answer for as many days again. */
    List<Reminders.Due> silentStill(int days) {
        return ofReporters((person, from) -> due(
                Reminders.Kind.GONE_AGAIN,
                person,
                from,
                " and not" + reminded(person, Reminders.Kind.GONE_AGAIN, "") + " and"
                        + reminded(person, Reminders.Kind.GONE, " and r.at < :remindedBefore"),
                days));
    }

    /** Who reported it, who reported one that went up in it, and those whom it hit where the reporter cannot say so. */
    private static List<Reminders.Due> ofReporters(BiFunction<String, String, List<Reminders.Due>> due) {
        return Stream.of(
                        due.apply(WhoIsAsked.PERSON, WhoIsAsked.FROM).stream(),
                        due.apply(WhoIsAsked.ALSO_PERSON, WhoIsAsked.ALSO_FROM).stream(),
                        due.apply(WhoIsAsked.INSTEAD_PERSON, WhoIsAsked.INSTEAD_FROM).stream())
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private static String reminded(String person, Reminders.Kind kind, String when) {
        return REMINDED.formatted(person, Sql.name(kind), when);
    }

    /** Owners of what did not move for so many days; not while the day of its next step is still to come. */
    List<Reminders.Due> still(int days) {
        return due(
                Reminders.Kind.STILL,
                "o.owner_id",
                " from obstacle o where o.state in " + Sql.names(ObstacleState.inHand()),
                " and (o.next_step_on is null or o.next_step_on < :today) and not"
                        + reminded("o.owner_id", Reminders.Kind.STILL, ""),
                days);
    }

    /** Those who were asked to take one over, also where it was escalated to them, and did not answer for so many days. */
    List<Reminders.Due> asked(int days) {
        // A range, along which both databases go; by "is not null" H2 goes through all that ask nobody first.
        return due(
                Reminders.Kind.QUESTION,
                "o.asked_id",
                " from obstacle o where o.asked_id > 0" + HiddenTexts.except("o.id"),
                " and not" + reminded("o.asked_id", Reminders.Kind.QUESTION, ""),
                days);
    }

    private List<Reminders.Due> due(Reminders.Kind kind, String person, String from, String condition, int days) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("since", since(kind == Reminders.Kind.GONE_AGAIN ? 2 * days : days));
        values.put("today", clock.today());
        values.put("remindedBefore", afterDays(days));
        return jdbc.sql("select distinct o.id, " + person + " as person_id, o.moved_at" + from
                        + " and o.moved_at <= :since" + condition
                        + " and exists (select 1 from person p where p.id = " + person + " and p.disabled = false)"
                        + " order by o.moved_at, o.id fetch first " + AT_A_TIME + " rows only")
                .params(values)
                .query((row, i) -> new Reminders.Due(
                        new ObstacleId(row.getLong("id")),
                        new PersonId(row.getLong("person_id")),
                        kind,
                        Rows.moment(row, "moved_at")))
                .list();
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
