package nl.ruimbaan.demand;

import nl.ruimbaan.base.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps how a demand was judged for the second time, and how it stood then; by whom is not kept. */
@Component
class SecondLookRecorder {

    private final JdbcClient jdbc;
    private final Clock clock;

    SecondLookRecorder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void looked(LoggedDemandId demand, Demand judgement, Demand firstWas) {
        jdbc.sql("insert into second_look (demand_id, judgement, first_was, at) values (?, ?, ?, ?)")
                .params(
                        demand.value(),
                        judgement.name(),
                        firstWas.name(),
                        clock.now().atZone(Clock.ZONE).toOffsetDateTime())
                .update();
    }
}
