package nl.ruimbaan.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Secret;
import nl.ruimbaan.notification.AdministratorMessages;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How sending goes: how far messages were looked at, and since when the server takes nothing. Administrators hear of that, once. */
@Component
@Transactional
class MailCourse {

    /** A server that is started anew is none that is away. */
    static final Duration TOLD_AFTER = Duration.ofMinutes(15);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AdministratorMessages administrators;

    MailCourse(JdbcClient jdbc, Clock clock, AdministratorMessages administrators) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.administrators = administrators;
    }

    /** Since when the server takes nothing, and why. */
    record Away(Instant since, Problem problem, String reply, int tries, boolean told) {}

    Optional<Away> away() {
        return jdbc.sql("select * from mail_course where away_since is not null")
                .query((row, i) -> away(row))
                .optional();
    }

    /** Whether it is time to try the server. */
    boolean mayTry() {
        return jdbc.sql("select count(*) from mail_course where try_again_at > ?")
                        .param(clock.now().atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** The server took something. */
    void well() {
        away().ifPresent(before -> {
            jdbc.sql("update mail_course set away_since = null, away_problem = null, away_reply = null, away_tries = 0,"
                            + " try_again_at = null, told = false")
                    .update();
            if (before.told()) {
                administrators.tell("MAIL.BACK");
            }
        });
    }

    /** The server takes nothing: after a minute, then two, then four it is tried again, and every quarter of an hour in the end. */
    void away(Problem problem, String reply) {
        signKey();
        Instant now = clock.now();
        Optional<Away> before = away();
        int tries = before.map(Away::tries).orElse(0) + 1;
        Duration doubled = Duration.ofMinutes(1L << Math.min(tries - 1, 5));
        Instant since = before.map(Away::since).orElse(now);
        boolean told = before.map(Away::told).orElse(false);
        boolean tell = !told && !now.isBefore(since.plus(TOLD_AFTER));
        jdbc.sql("update mail_course set away_since = ?, away_problem = ?, away_reply = ?, away_tries = ?,"
                        + " try_again_at = ?, told = ?")
                .params(
                        since.atOffset(ZoneOffset.UTC),
                        problem.name(),
                        reply,
                        tries,
                        now.plus(doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE)
                                .atOffset(ZoneOffset.UTC),
                        told || tell)
                .update();
        if (tell) {
            administrators.tell("MAIL.AWAY");
        }
    }

    /** Another server, or other settings: what waits need not wait longer. */
    void tryNow() {
        jdbc.sql("update mail_course set try_again_at = null").update();
    }

    @Nullable
    Instant lookedUntil() {
        signKey();
        return jdbc.sql("select looked_until from mail_course")
                .query((row, i) -> Optional.ofNullable(Rows.momentOrNull(row, "looked_until")))
                .single()
                .orElse(null);
    }

    void looked(Instant until) {
        jdbc.sql("update mail_course set looked_until = ?")
                .param(until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** By what the portal knows its own links again. Whoever has it can stop somebody's mail, and nothing else. */
    String signKey() {
        return knownSignKey().orElseGet(() -> {
            jdbc.sql("insert into mail_course (id, sign_key, away_tries, told) values (1, ?, 0, false)")
                    .param(Secret.make().value())
                    .update();
            return knownSignKey().orElseThrow();
        });
    }

    /** The same, where there is one: what was never signed bears no signature. */
    Optional<String> knownSignKey() {
        return jdbc.sql("select sign_key from mail_course").query(String.class).optional();
    }

    private static Away away(ResultSet row) throws SQLException {
        return new Away(
                Rows.moment(row, "away_since"),
                Problem.valueOf(row.getString("away_problem")),
                Objects.requireNonNullElse(row.getString("away_reply"), ""),
                row.getInt("away_tries"),
                row.getBoolean("told"));
    }
}
