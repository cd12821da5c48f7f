package nl.ruimbaan.twice;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.ruimbaan.base.TraceSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A story that was merged with another one, or still is, stays when its import is taken back. */
@Component
class MergingTraces implements TraceSource {

    private final JdbcClient jdbc;

    MergingTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> touched(Collection<Long> items) {
        return new HashSet<>(jdbc.sql("select story_id from story_merging where story_id in (:items)"
                        + " union select other_id from story_merging where other_id in (:items)")
                .param("items", items)
                .query(Long.class)
                .list());
    }
}
