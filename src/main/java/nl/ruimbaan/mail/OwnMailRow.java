package nl.ruimbaan.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one person chose about mail: who chose nothing has no row. */
@Component
class OwnMailRow {

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnMailRow(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The addresses that a person gave, and the name with which they sign in where that is one. */
    record Addresses(
            @Nullable String own,
            @Nullable String pending,
            @Nullable String refused,
            @Nullable String account) {

        @Nullable
        String used() {
            return own == null ? account : own;
        }
    }

    Addresses addresses(PersonId person) {
        return jdbc.sql("select r.address, r.pending, r.refused,"
                        + " case when p.username like '%_@_%' then p.username end as account"
                        + " from person p left join mail_reader r on r.person_id = p.id where p.id = ?")
                .param(person.value())
                .query((row, i) -> addresses(row))
                .single();
    }

    void ask(PersonId person, String address) {
        set(person, "pending", address);
    }

    /** What was asked about is theirs: what was refused before does not count any more. */
    void confirmed(PersonId person, String address) {
        set(person, "address", address);
        set(person, "pending", null);
        set(person, "refused", null);
    }

    void forgetAddress(PersonId person) {
        set(person, "address", null);
        set(person, "pending", null);
        set(person, "refused", null);
    }

    /** The server may be asked once more. */
    void forgive(PersonId person) {
        set(person, "refused", null);
    }

    void refused(PersonId person, String address) {
        set(person, "refused", address);
    }

    void choose(PersonId person, MailSwitches switches) {
        begin(person);
        jdbc.sql("update mail_reader set at_once = ?, digest = ?, digest_day = ?, chosen_at = ? where person_id = ?")
                .params(switches.atOnce(), switches.digest(), switches.day().name(), now(), person.value())
                .update();
    }

    void choose(PersonId person, MailEvent event, Channel channel) {
        jdbc.sql("delete from mail_choice where person_id = ? and event = ?")
                .params(person.value(), event.name())
                .update();
        if (channel != event.usual()) {
            jdbc.sql("insert into mail_choice (person_id, event, channel) values (?, ?, ?)")
                    .params(person.value(), event.name(), channel.name())
                    .update();
        }
    }

    private void set(PersonId person, String column, @Nullable String value) {
        begin(person);
        jdbc.sql("update mail_reader set " + column + " = cast(:value as varchar(254)) where person_id = :person")
                .param("value", value)
                .param("person", person.value())
                .update();
    }

    /** From the first choice on there is a row, which says what held until then. */
    private void begin(PersonId person) {
        jdbc.sql("insert into mail_reader (person_id, at_once, digest, digest_day, chosen_at)"
                        + " select p.id, true, true, cast(:day as varchar(10)), cast(:now as timestamp with time zone)"
                        + " from person p where p.id = :person"
                        + " and not exists (select 1 from mail_reader r where r.person_id = p.id)")
                .param("day", MailWishes.USUAL_DAY.name())
                .param("now", now())
                .param("person", person.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }

    private static Addresses addresses(ResultSet row) throws SQLException {
        return new Addresses(
                row.getString("address"),
                row.getString("pending"),
                row.getString("refused"),
                Optional.ofNullable(row.getString("account"))
                        .filter(MailAddress::isOne)
                        .orElse(null));
    }
}
