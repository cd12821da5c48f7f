package nl.ruimbaan.privacy;

import java.util.Collection;
import java.util.Set;
import nl.ruimbaan.base.TraceSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Why something may stay in a text belongs to the text: it goes with it. */
@Component
class AnswerTraces implements TraceSource {

    private final JdbcClient jdbc;

    AnswerTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<Long> touched(Collection<Long> items) {
        return Set.of();
    }

    @Override
    public void forget(Collection<Long> items) {
        jdbc.sql("delete from privacy_answer where item_id in (:items)")
                .param("items", items)
                .update();
    }
}
