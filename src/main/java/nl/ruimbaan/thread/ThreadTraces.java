package nl.ruimbaan.thread;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.ruimbaan.base.TraceSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An item that led to another one, or came of one, is part of a thread. */
@Component
class ThreadTraces implements TraceSource {

    private final JdbcClient jdbc;

    ThreadTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> touched(Collection<Long> items) {
        return new HashSet<>(jdbc.sql("select from_id from thread_link where from_id in (:items)"
                        + " union select to_id from thread_link where to_id in (:items)")
                .param("items", items)
                .query(Long.class)
                .list());
    }
}
