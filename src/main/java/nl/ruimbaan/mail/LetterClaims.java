package nl.ruimbaan.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that are being sent. Whoever sends one claims it, so that two nodes do not send it both; and says before it goes to the server
 * that it does, so that after a stop in between it does not go twice.
 */
@Component
@Transactional
class LetterClaims {

    /** Longer than any server takes. */
    static final Duration CLAIMED = Duration.ofMinutes(10);

    private static final String WAITING = Sql.name(Letter.State.WAITING);

    private static final String FREE = " state = " + WAITING + " and due_at <= :now"
            + " and (claimed_until is null or claimed_until <= :now) and handed_at is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterClaims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those whose time it is, and that nobody is sending; the oldest first. */
    List<Long> due(int most) {
        return jdbc.sql("select id from mail_letter where" + FREE + " order by due_at, id fetch first :most rows only")
                .param("now", now())
                .param("most", most)
                .query((row, i) -> row.getLong("id"))
                .list();
    }

    /** Empty when somebody else has it. */
    Optional<Letter> claim(long id) {
        int claimed = jdbc.sql("update mail_letter set claimed_until = :until where id = :id and" + FREE)
                .param("until", now().plus(CLAIMED))
                .param("id", id)
                .param("now", now())
                .update();
        return claimed == 0
                ? Optional.empty()
                : jdbc.sql("select * from mail_letter where id = ?")
                        .param(id)
                        .query((row, i) -> letter(row))
                        .optional();
    }

    /** From here on nobody knows whether it went until the server has answered. */
    void hand(Letter letter, String address) {
        jdbc.sql("update mail_letter set handed_at = ?, address = ? where id = ?")
                .params(now(), address, letter.id())
                .update();
    }

    /** It goes nowhere any more. */
    void end(Letter letter, Letter.State state, String reply) {
        jdbc.sql("update mail_letter set state = ?, reply = ?, ended_at = ?, claimed_until = null where id = ?")
                .params(state.name(), reply, now(), letter.id())
                .update();
    }

    /** It did not go, and is tried again then. */
    void tryAgain(Letter letter, Instant then, boolean counts, String reply) {
        jdbc.sql("update mail_letter set due_at = ?, tries = tries + ?, reply = ?, claimed_until = null,"
                        + " handed_at = null where id = ?")
                .params(then.atOffset(ZoneOffset.UTC), counts ? 1 : 0, reply, letter.id())
                .update();
    }

    /** Of those that a server was taking when somebody stopped the portal, nobody knows: they do not go twice. */
    int leaveOpen() {
        return jdbc.sql("update mail_letter set state = " + Sql.name(Letter.State.UNCERTAIN)
                        + ", ended_at = :now, claimed_until = null where state = " + WAITING
                        + " and handed_at is not null and claimed_until <= :now")
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }

    private static Letter letter(ResultSet row) throws SQLException {
        @Nullable Instant since = Rows.momentOrNull(row, "since_at");
        return new Letter(
                row.getLong("id"),
                new PersonId(row.getLong("person_id")),
                Letter.Kind.valueOf(row.getString("kind")),
                Rows.dayOrNull(row, "digest_on"),
                since,
                Rows.momentOrNull(row, "until_at"),
                row.getInt("tries"),
                Rows.moment(row, "made_at"));
    }
}
