package nl.ruimbaan.mail;

import java.util.List;
import java.util.Objects;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads which letters did not arrive, and how many wait. */
@Component
class UndeliveredReader {

    private static final int MOST = 100;

    private final JdbcClient jdbc;

    UndeliveredReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    List<MailState.Undelivered> all() {
        return jdbc.sql("select p.name, l.address, l.state, l.reply, l.ended_at from mail_letter l"
                        + " join person p on p.id = l.person_id"
                        + " where l.state in " + Sql.names(Letter.State.NOT_ARRIVED)
                        + " order by l.ended_at desc, l.id desc fetch first " + MOST + " rows only")
                .query((row, i) -> new MailState.Undelivered(
                        row.getString("name"),
                        Objects.requireNonNullElse(row.getString("address"), ""),
                        row.getString("state"),
                        Objects.requireNonNullElse(row.getString("reply"), ""),
                        Rows.moment(row, "ended_at")))
                .list();
    }

    int waiting() {
        return jdbc.sql("select count(*) from mail_letter where state = " + Sql.name(Letter.State.WAITING))
                .query(Integer.class)
                .single();
    }
}
