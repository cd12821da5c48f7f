package nl.ruimbaan.experiment;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.ruimbaan.demand.RightFirstTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The customer demands with which something was tried. Who tapped them is not kept. */
@Component
class Taps {

    private final JdbcClient jdbc;

    Taps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps it; what is sent twice is kept once. */
    void keep(ExperimentId experiment, String key, RightFirstTime right, Instant now) {
        if (!isKept(key)) {
            jdbc.sql("insert into experiment_tap (tap_key, experiment_id, right_first_time, at) values (?, ?, ?, ?)")
                    .params(key, experiment.value(), right.name(), now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    void forget(ExperimentId experiment, String key) {
        jdbc.sql("delete from experiment_tap where tap_key = ? and experiment_id = ?")
                .params(key, experiment.value())
                .update();
    }

    private boolean isKept(String key) {
        return jdbc.sql("select exists (select 1 from experiment_tap where tap_key = ?)")
                .param(key)
                .query(Boolean.class)
                .single();
    }
}
