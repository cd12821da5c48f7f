package nl.ruimbaan.photo;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.ruimbaan.base.TraceSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody put a photo beside an item, or is about to. */
@Component
class PhotoTraces implements TraceSource {

    private final JdbcClient jdbc;

    PhotoTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> touched(Collection<Long> items) {
        return new HashSet<>(jdbc.sql("select item_number from photo where item_number in (:items)")
                .param("items", items)
                .query(Long.class)
                .list());
    }
}
