package nl.ruimbaan.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.spc.SignalRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By which rules every chart of the organisation tells a signal: one row, once an administrator chose. */
@Component
public class RulesInForce {

    private static final String READ = """
            select s.signal_rules, s.changed_at, (select p.name from person p where p.id = s.changed_by) as name
            from chart_settings s where s.id = 1
            """;

    private final JdbcClient jdbc;
    private final Supplier<SignalSetting> known;

    RulesInForce(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        known = writes.remember(() -> read(READ));
    }

    public SignalRules rules() {
        return setting().rules();
    }

    SignalSetting setting() {
        return known.get();
    }

    /** The same, and nobody else changes it until the transaction ends. */
    SignalSetting hold() {
        return read(READ + " for update");
    }

    void write(SignalRules rules, PersonId by, Instant now) {
        int written = jdbc.sql(
                        "update chart_settings set signal_rules = ?, changed_at = ?, changed_by = ? where id = 1")
                .params(rules.name(), now.atOffset(ZoneOffset.UTC), by.value())
                .update();
        if (written == 0) {
            jdbc.sql("insert into chart_settings (id, signal_rules, changed_at, changed_by) values (1, ?, ?, ?)")
                    .params(rules.name(), now.atOffset(ZoneOffset.UTC), by.value())
                    .update();
        }
    }

    private SignalSetting read(String sql) {
        return jdbc.sql(sql)
                .query((row, i) -> new SignalSetting(
                        SignalRules.valueOf(row.getString("signal_rules")),
                        row.getString("name"),
                        Rows.moment(row, "changed_at")))
                .optional()
                .orElse(SignalSetting.NEVER_CHOSEN);
    }
}
