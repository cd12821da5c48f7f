package nl.ruimbaan.base;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was away for longer than this makes everything anew. The newest entry stays: by it one knows how far the log had come. */
@Component
class KeptItemLog implements Forgets {

    private static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;

    KeptItemLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "entries of what changed, by which the index of the search catches up";
    }

    @Override
    public Duration kept() {
        return KEPT;
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from item_log where at < ? and id < (select max(l.id) from item_log l)")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
