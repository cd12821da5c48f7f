package nl.ruimbaan.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Topic;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.base.Writes.Remembered;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who takes whose place. A stand-in who is away too has none in their turn: somebody would be asked who knows nobody of it. */
@Component
public class StandInReader {

    /** A condition on {@code stand_in s}: it is so today; {@code :today} is the day. */
    public static final String TODAY = " s.from_day <= :today and s.until_day >= :today"
            + " and exists (select 1 from person sp where sp.id = s.stand_in_id and sp.disabled = false)";

    private final JdbcClient jdbc;
    private final Topic topic;
    private final Remembered<LocalDate, Set<PersonId>> named;

    StandInReader(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        topic = writes.topic();
        named = topic.remember(1, this::named);
    }

    /** Who is named by whom changes. */
    void changes() {
        topic.changes();
    }

    /** Whether this person may stand in for anybody on that day: hardly anybody does, and home need not ask each time. */
    public boolean mayStandIn(PersonId person, LocalDate day) {
        return named.of(day).contains(person);
    }

    private Set<PersonId> named(LocalDate day) {
        return Set.copyOf(jdbc.sql("select distinct stand_in_id from stand_in where until_day >= ?")
                .param(day)
                .query((row, i) -> new PersonId(row.getLong("stand_in_id")))
                .list());
    }

    /** Who takes this person's place on that day. */
    public Optional<PersonId> on(PersonId person, LocalDate day) {
        return jdbc.sql("select s.stand_in_id from stand_in s where s.person_id = :person and" + TODAY)
                .param("person", person.value())
                .param("today", day)
                .query((row, i) -> new PersonId(row.getLong("stand_in_id")))
                .optional();
    }

    /** Who takes this person's place, from that day on or on a day to come. */
    Optional<StandIn> of(PersonId person, LocalDate day) {
        return jdbc.sql("select s.*, p.name from stand_in s join person p on p.id = s.stand_in_id"
                        + " where s.person_id = :person and s.until_day >= :today")
                .param("person", person.value())
                .param("today", day)
                .query((row, i) -> new StandIn(
                        new PersonId(row.getLong("stand_in_id")),
                        row.getString("name"),
                        Rows.day(row, "from_day"),
                        Rows.day(row, "until_day")))
                .optional();
    }

    List<String> awayNames(PersonId standIn, LocalDate day) {
        return jdbc.sql("select p.name from stand_in s join person p on p.id = s.person_id"
                        + " where s.stand_in_id = :me and" + TODAY + " order by p.name")
                .param("me", standIn.value())
                .param("today", day)
                .query((row, i) -> row.getString("name"))
                .list();
    }
}
