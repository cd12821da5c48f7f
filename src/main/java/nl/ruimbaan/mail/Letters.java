package nl.ruimbaan.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts in the queue what is to be sent, within the transaction of the caller. */
@Component
class Letters {

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final Clock clock;

    Letters(JdbcClient jdbc, Numbers numbers, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** These messages go along with what waits for this person, or in a letter of their own. One that is in a letter already is an exception. */
    void atOnce(PersonId person, Collection<Long> messages) {
        long letter = waiting(person).orElseGet(() -> put(person, Letter.Kind.AT_ONCE));
        for (long message : messages) {
            jdbc.sql("insert into mail_message (notification_id, letter_id) values (?, ?)")
                    .params(message, letter)
                    .update();
        }
    }

    /** The overview of this day; a second one is an exception. */
    void digest(PersonId person, LocalDate day, Instant since, Instant until) {
        long letter = put(person, Letter.Kind.DIGEST);
        jdbc.sql("update mail_letter set digest_on = ?, since_at = ?, until_at = ? where id = ?")
                .params(day, since.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC), letter)
                .update();
    }

    /** Asks whether the address is this person's, in the place of an earlier question that still waits. */
    void confirm(PersonId person) {
        jdbc.sql("delete from mail_letter where" + waiting(Letter.Kind.CONFIRM))
                .param(person.value())
                .update();
        put(person, Letter.Kind.CONFIRM);
    }

    /** Nobody else takes it while the transaction goes on. */
    private Optional<Long> waiting(PersonId person) {
        return jdbc.sql("select id from mail_letter where" + waiting(Letter.Kind.AT_ONCE)
                        + " order by id fetch first 1 rows only for update")
                .param(person.value())
                .query(Long.class)
                .optional();
    }

    private static String waiting(Letter.Kind kind) {
        return " person_id = ? and kind = " + Sql.name(kind) + " and state = " + Sql.name(Letter.State.WAITING)
                + " and claimed_until is null";
    }

    private long put(PersonId person, Letter.Kind kind) {
        long id = numbers.nextRecord();
        var now = clock.now().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into mail_letter (id, person_id, kind, state, tries, due_at, made_at)"
                        + " values (?, ?, ?, ?, 0, ?, ?)")
                .params(id, person.value(), kind.name(), Letter.State.WAITING.name(), now, now)
                .update();
        return id;
    }
}
