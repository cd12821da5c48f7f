package nl.ruimbaan.stillness;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row of settings, along its key: also for jobs, in which nobody is signed in. */
@Component
class SettingsRow {

    private static final String READ = """
            select s.silent_days, s.still_days, s.changed_at, (select p.name from person p where p.id = s.changed_by) as name
            from obstacle_settings s where s.id = 1
            """;

    private final JdbcClient jdbc;
    private final Supplier<ReminderSettings> known;

    SettingsRow(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        known = writes.remember(() -> read(READ));
    }

    ReminderSettings read() {
        return known.get();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    ReminderSettings hold() {
        return read(READ + " for update");
    }

    void write(ReminderDays days, PersonId by, Instant now) {
        OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
        int written = jdbc.sql("update obstacle_settings set silent_days = ?, still_days = ?, changed_at = ?,"
                        + " changed_by = ? where id = 1")
                .params(days.silent(), days.still(), at, by.value())
                .update();
        if (written == 0) {
            jdbc.sql("insert into obstacle_settings (id, silent_days, still_days, changed_at, changed_by)"
                            + " values (1, ?, ?, ?, ?)")
                    .params(days.silent(), days.still(), at, by.value())
                    .update();
        }
    }

    private ReminderSettings read(String sql) {
        return jdbc.sql(sql)
                .query((row, i) -> new ReminderSettings(
                        new ReminderDays(row.getInt("silent_days"), row.getInt("still_days")),
                        row.getString("name"),
                        Rows.moment(row, "changed_at")))
                .optional()
                .orElse(ReminderSettings.NEVER_CHOSEN);
    }
}
