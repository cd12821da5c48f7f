package nl.ruimbaan.obstacle;

import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Holds obstacles for one change at a time. */
@Component
class ObstacleLock {

    private final JdbcClient jdbc;

    ObstacleLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else holds one of these, and holds them until the transaction is over; always in the same order. */
    void hold(ObstacleId... ids) {
        Arrays.stream(ids)
                .mapToLong(ObstacleId::number)
                .distinct()
                .sorted()
                .forEach(it -> jdbc.sql("select id from obstacle where id = ? for update")
                        .param(it)
                        .query(Long.class)
                        .list());
    }
}
