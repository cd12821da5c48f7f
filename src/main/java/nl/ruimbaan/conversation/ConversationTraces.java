package nl.ruimbaan.conversation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.ruimbaan.base.TraceSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever said something about an item, reacted to it or follows it, did something with it; also when they took it back. */
@Component
class ConversationTraces implements TraceSource {

    private final JdbcClient jdbc;

    ConversationTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> touched(Collection<Long> items) {
        return new HashSet<>(jdbc.sql("select item_number from item_comment where item_number in (:items)"
                        + " union select item_number from reaction where item_number in (:items)"
                        + " union select item_number from item_follower where item_number in (:items)")
                .param("items", items)
                .query(Long.class)
                .list());
    }
}
