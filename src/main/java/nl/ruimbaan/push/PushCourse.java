package nl.ruimbaan.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Secret;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whether push messages are on, by which keys, and how far messages were looked at. */
@Component
@Transactional
class PushCourse {

    private final JdbcClient jdbc;

    PushCourse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param by the name of who last chose it */
    record Stand(boolean on, Instant onSince, @Nullable Instant lookedUntil, PushKeys keys, String by, Instant at) {}

    /** Empty while nobody ever switched it on. */
    Optional<Stand> stand() {
        return jdbc.sql("select c.*, p.name as by_name from push_course c join person p on p.id = c.changed_by")
                .query((row, i) -> stand(row))
                .optional();
    }

    /** The keys are made the first time, and stay: devices know the portal by them. */
    void write(boolean on, PersonId by, Instant now) {
        var at = now.atOffset(ZoneOffset.UTC);
        int known = jdbc.sql("update push_course set on_since = case when switched_on = false then ? else on_since end,"
                        + " switched_on = ?, changed_at = ?, changed_by = ?")
                .params(at, on, at, by.value())
                .update();
        if (known == 0) {
            PushKeys keys = PushKeys.make();
            jdbc.sql("insert into push_course (id, switched_on, on_since, public_key, private_key, changed_at,"
                            + " changed_by) values (1, ?, ?, ?, ?, ?, ?)")
                    .params(on, at, keys.publicKey(), keys.privateKey().value(), at, by.value())
                    .update();
        }
    }

    void looked(Instant until) {
        jdbc.sql("update push_course set looked_until = ?")
                .param(until.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Stand stand(ResultSet row) throws SQLException {
        return new Stand(
                row.getBoolean("switched_on"),
                Rows.moment(row, "on_since"),
                Rows.momentOrNull(row, "looked_until"),
                new PushKeys(row.getString("public_key"), new Secret(row.getString("private_key"))),
                row.getString("by_name"),
                Rows.moment(row, "changed_at"));
    }
}
