package nl.ruimbaan.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.ruimbaan.base.TraceSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody is writing about an item. */
@Component
class DraftTraces implements TraceSource {

    private final JdbcClient jdbc;

    DraftTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> touched(Collection<Long> items) {
        return new HashSet<>(jdbc.sql("select item_id from draft where item_id in (:items)")
                .param("items", items)
                .query(Long.class)
                .list());
    }
}
