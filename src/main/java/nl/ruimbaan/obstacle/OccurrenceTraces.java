package nl.ruimbaan.obstacle;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.ruimbaan.base.TraceSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A story in which an obstacle hit somebody is told at that obstacle. */
@Component
class OccurrenceTraces implements TraceSource {

    private final JdbcClient jdbc;

    OccurrenceTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> touched(Collection<Long> items) {
        return new HashSet<>(jdbc.sql("select story_id from occurrence where story_id in (:items)")
                .param("items", items)
                .query(Long.class)
                .list());
    }
}
