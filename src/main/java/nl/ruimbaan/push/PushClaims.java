package nl.ruimbaan.push;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is to be pushed. Whoever sends one claims it, so that two nodes do not send it both. */
@Component
@Transactional
class PushClaims {

    /** Longer than any answer takes. */
    private static final Duration CLAIMED = Duration.ofMinutes(5);

    private static final String FREE =
            " ended_at is null and due_at <= :now and (claimed_until is null or claimed_until <= :now)";

    private final JdbcClient jdbc;
    private final Clock clock;

    PushClaims(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Long> due(int most) {
        return jdbc.sql("select id from push_message where" + FREE + " order by due_at, id fetch first :most rows only")
                .param("now", now())
                .param("most", most)
                .query((row, i) -> row.getLong("id"))
                .list();
    }

    /** Empty when somebody else has it, or it is gone. */
    Optional<Push> claim(long id) {
        int claimed = jdbc.sql("update push_message set claimed_until = :until where id = :id and" + FREE)
                .param("until", now().plus(CLAIMED))
                .param("id", id)
                .param("now", now())
                .update();
        return claimed == 0
                ? Optional.empty()
                : jdbc.sql("select * from push_message where id = ?")
                        .param(id)
                        .query((row, i) -> new Push(
                                id,
                                new DeviceId(row.getLong("device_id")),
                                row.getLong("notification_id"),
                                row.getInt("tries"),
                                Rows.moment(row, "until_at")))
                        .optional();
    }

    void end(Push push) {
        jdbc.sql("update push_message set ended_at = ?, claimed_until = null where id = ?")
                .params(now(), push.id())
                .update();
    }

    void tryAgain(Push push, Instant then) {
        jdbc.sql("update push_message set due_at = ?, tries = tries + 1, claimed_until = null where id = ?")
                .params(then.atOffset(ZoneOffset.UTC), push.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.now().atOffset(ZoneOffset.UTC);
    }
}
