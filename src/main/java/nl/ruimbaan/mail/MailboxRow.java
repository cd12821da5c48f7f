package nl.ruimbaan.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one row that says where reports come in: there is none until an administrator chose. */
@Component
class MailboxRow {

    private final JdbcClient jdbc;

    MailboxRow(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Mailbox> read() {
        return jdbc.sql("select m.*, p.name as by_name from mail_mailbox m join person p on p.id = m.changed_by")
                .query((row, i) -> mailbox(row))
                .optional();
    }

    /** How far another one was read says nothing about this one. */
    void write(MailboxDraft draft, PersonId by, Instant now) {
        forget();
        jdbc.sql("insert into mail_mailbox (id, host, port, encryption, username, folder, changed_at, changed_by,"
                        + " away_tries) values (1, ?, ?, ?, ?, ?, ?, ?, 0)")
                .params(
                        draft.host().strip(),
                        Objects.requireNonNull(draft.port()),
                        draft.encryption().name(),
                        draft.username().strip(),
                        draft.folder().strip(),
                        now.atOffset(ZoneOffset.UTC),
                        by.value())
                .update();
    }

    void forget() {
        jdbc.sql("delete from mail_mailbox").update();
    }

    private static Mailbox mailbox(ResultSet row) throws SQLException {
        return new Mailbox(
                row.getString("host"),
                row.getInt("port"),
                Encryption.valueOf(row.getString("encryption")),
                row.getString("username"),
                row.getString("folder"),
                row.getString("by_name"),
                Rows.moment(row, "changed_at"));
    }
}
