package nl.ruimbaan.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row that says by which server mail goes: there is none until an administrator chose. */
@Component
class MailServerRow {

    private static final String COLUMNS = "host = :host, port = :port, encryption = :encryption, username = :username,"
            + " sender = :sender, sender_name = :name, reply_to = :replyTo, changed_at = :at, changed_by = :by";

    private final JdbcClient jdbc;
    private final Supplier<Optional<MailServer>> known;

    MailServerRow(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        known = writes.remember(
                () -> jdbc.sql("select s.*, p.name as by_name from mail_server s join person p on p.id = s.changed_by")
                        .query((row, i) -> server(row))
                        .optional());
    }

    Optional<MailServer> read() {
        return known.get();
    }

    /** Mail is sent from the first time on. */
    void write(MailServerDraft draft, PersonId by, Instant now) {
        Map<String, @Nullable Object> values = new TreeMap<>();
        values.put("host", draft.host().strip());
        values.put("port", Objects.requireNonNull(draft.port()));
        values.put("encryption", draft.encryption().name());
        values.put("username", orNull(draft.username()));
        values.put("sender", draft.sender().strip());
        values.put("name", draft.senderName().strip());
        values.put("replyTo", orNull(draft.replyTo()));
        values.put("at", now.atOffset(ZoneOffset.UTC));
        values.put("by", by.value());
        if (jdbc.sql("update mail_server set " + COLUMNS).params(values).update() == 0) {
            jdbc.sql("insert into mail_server (id, host, port, encryption, username, sender, sender_name, reply_to,"
                            + " on_since, changed_at, changed_by) values (1, :host, :port, :encryption, :username,"
                            + " :sender, :name, :replyTo, :at, :at, :by)")
                    .params(values)
                    .update();
        }
    }

    void forget() {
        jdbc.sql("delete from mail_server").update();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static MailServer server(ResultSet row) throws SQLException {
        return new MailServer(
                row.getString("host"),
                row.getInt("port"),
                Encryption.valueOf(row.getString("encryption")),
                row.getString("username"),
                row.getString("sender"),
                row.getString("sender_name"),
                row.getString("reply_to"),
                Rows.moment(row, "on_since"),
                row.getString("by_name"),
                Rows.moment(row, "changed_at"));
    }
}
