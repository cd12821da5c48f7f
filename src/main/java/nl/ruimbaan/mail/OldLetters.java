package nl.ruimbaan.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.base.Sql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** To whom mail went, and what became of it, is kept for a month. */
@Component
class OldLetters implements Forgets {

    private static final String OLD = " state <> " + Sql.name(Letter.State.WAITING) + " and ended_at < ?";

    private final JdbcClient jdbc;

    OldLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "letters that were sent or could not be";
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(30);
    }

    @Override
    public int forgetBefore(Instant moment) {
        var before = moment.atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from mail_message where letter_id in (select id from mail_letter where" + OLD + ")")
                .param(before)
                .update();
        return jdbc.sql("delete from mail_letter where" + OLD).param(before).update();
    }
}
