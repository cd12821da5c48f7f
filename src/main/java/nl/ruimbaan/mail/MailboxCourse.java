package nl.ruimbaan.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.notification.AdministratorMessages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the mailbox was read, and since when it cannot be: administrators hear of that, once. Of a mailbox that somebody chose anew meanwhile nothing is written. */
@Component
@Transactional
class MailboxCourse {

    /** Half an hour and more after the first: a mailbox that is started anew is none that is away. */
    static final int TOLD_AFTER_TRIES = 4;

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AdministratorMessages administrators;

    MailboxCourse(JdbcClient jdbc, Clock clock, AdministratorMessages administrators) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.administrators = administrators;
    }

    MailboxState.Course now() {
        return jdbc.sql("select * from mail_mailbox")
                .query((row, i) -> course(row))
                .optional()
                .orElse(MailboxState.Course.NONE);
    }

    /** Whether it is time to read it. */
    boolean mayTry() {
        return jdbc.sql("select count(*) from mail_mailbox where try_again_at is null or try_again_at <= ?")
                        .param(moment())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Up to which message it was read; empty when it never was, or numbers its messages anew since. */
    OptionalLong readUntil(Mailbox mailbox, long validity) {
        return jdbc
                .sql("select last_uid from mail_mailbox where changed_at = ? and uid_validity = ?")
                .params(at(mailbox), validity)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(it -> it)
                .findFirst();
    }

    void readUntil(Mailbox mailbox, long validity, long uid) {
        jdbc.sql("update mail_mailbox set uid_validity = ?, last_uid = ? where changed_at = ?")
                .params(validity, uid, at(mailbox))
                .update();
    }

    void well(Mailbox mailbox) {
        boolean told = tries(mailbox).orElse(0) >= TOLD_AFTER_TRIES;
        jdbc.sql("update mail_mailbox set read_at = ?, away_since = null, away_problem = null, away_reply = null,"
                        + " away_tries = 0, try_again_at = null where changed_at = ?")
                .params(moment(), at(mailbox))
                .update();
        if (told) {
            administrators.tell("MAIL.BOX_BACK");
        }
    }

    /** It is tried again after five minutes, then ten, and every hour in the end. */
    void away(Mailbox mailbox, Problem problem, String reply) {
        Optional<Integer> tries = tries(mailbox);
        Duration doubled = Duration.ofMinutes(5L << Math.min(tries.orElse(0), 4));
        Duration pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
        jdbc.sql("update mail_mailbox set away_since = coalesce(away_since, ?), away_problem = ?, away_reply = ?,"
                        + " away_tries = away_tries + 1, try_again_at = ? where changed_at = ?")
                .params(moment(), problem.name(), reply, moment().plus(pause), at(mailbox))
                .update();
        if (tries.filter(it -> it + 1 == TOLD_AFTER_TRIES).isPresent()) {
            administrators.tell("MAIL.BOX_AWAY");
        }
    }

    /** How often it could not be read, one after the other; none of a mailbox that is no longer chosen. */
    private Optional<Integer> tries(Mailbox mailbox) {
        return jdbc.sql("select away_tries from mail_mailbox where changed_at = ?")
                .param(at(mailbox))
                .query(Integer.class)
                .optional();
    }

    private OffsetDateTime moment() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }

    private static OffsetDateTime at(Mailbox mailbox) {
        return mailbox.at().atOffset(ZoneOffset.UTC);
    }

    private static MailboxState.Course course(ResultSet row) throws SQLException {
        Instant since = Rows.momentOrNull(row, "away_since");
        String problem = row.getString("away_problem");
        return new MailboxState.Course(
                Rows.momentOrNull(row, "read_at"),
                since,
                problem == null ? null : Problem.valueOf(problem),
                Objects.requireNonNullElse(row.getString("away_reply"), ""));
    }
}
