package nl.ruimbaan.people;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Forgets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When somebody was away is nobody's business afterwards. */
@Component
class OldStandIns implements Forgets {

    private final JdbcClient jdbc;

    OldStandIns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String what() {
        return "stand-ins whose last day is over";
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(1);
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from stand_in where until_day < ?")
                .param(LocalDate.ofInstant(moment, Clock.ZONE))
                .update();
    }
}
