package nl.ruimbaan.push;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.ruimbaan.base.Forgets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which message went to which device is kept no longer than it takes not to send it twice. */
@Component
class OldPushes implements Forgets {

    private final JdbcClient jdbc;

    OldPushes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "push messages that were sent or came to nothing";
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(1);
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from push_message where ended_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
