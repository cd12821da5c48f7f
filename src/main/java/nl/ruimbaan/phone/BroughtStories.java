package nl.ruimbaan.phone;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.ruimbaan.base.Forgets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which stories were brought already, by their keys; whose they are is not written down. Browsers keep theirs for thirty days. */
@Component
class BroughtStories implements Forgets {

    private final JdbcClient jdbc;

    BroughtStories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The draft that it became, if it was brought. */
    Optional<Long> draftOf(String key) {
        return jdbc.sql("select draft from brought_story where story_key = ?")
                .param(key)
                .query(Long.class)
                .optional();
    }

    void add(String key, long draft, Instant now) {
        jdbc.sql("insert into brought_story (story_key, draft, brought_at) values (?, ?, ?)")
                .params(key, draft, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public String what() {
        return "keys of stories that were typed without a connection";
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(60);
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from brought_story where brought_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
