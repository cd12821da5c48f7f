package nl.ruimbaan.notification;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.TraceSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A message is no work by itself; about what is gone there is none. */
@Component
class NotificationTraces implements TraceSource {

    private final JdbcClient jdbc;

    NotificationTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> touched(Collection<Long> items) {
        return Set.of();
    }

    @Override
    public void forget(Collection<Long> items) {
        for (String table : List.of("notification", "notification_mute")) {
            jdbc.sql("delete from " + table + " where item_number in (:items)")
                    .param("items", items)
                    .update();
        }
    }
}
