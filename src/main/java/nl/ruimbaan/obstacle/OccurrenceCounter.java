package nl.ruimbaan.obstacle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how often an obstacle hit somebody, whoever else counts at the same moment. */
@Component
class OccurrenceCounter {

    private static final Duration A_PRESS = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    OccurrenceCounter(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** Whether the current user told the very same within the last minute: that is a second press, no second time. */
    boolean toldJustNow(ObstacleId id, OccurrenceDraft draft) {
        return jdbc.sql("""
                        select exists (select 1 from occurrence c
                                       where c.obstacle_id = :id and c.person_id = :me and c.on_day = :day
                                         and coalesce(c.words, '') = :words and coalesce(c.story_id, 0) = :story
                                         and c.at > :since)
                        """)
                .param("id", id.number())
                .param("me", user.id().value())
                .param("day", draft.on())
                .param("words", draft.words().strip())
                .param("story", draft.story() == null ? 0 : draft.story().number())
                .param("since", clock.now().minus(A_PRESS).atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** One more, whoever else counts at the same moment. */
    void countOccurrence(ObstacleId id, Instant now) {
        jdbc.sql("update obstacle set occurrences = occurrences + 1, heard_at = ? where id = ?")
                .params(now.atOffset(ZoneOffset.UTC), id.number())
                .update();
    }

    /** One less: it was taken back. */
    void forgetOccurrence(ObstacleId id, long occurrence) {
        jdbc.sql("delete from occurrence where id = ?").param(occurrence).update();
        recount(id);
    }

    /** Counts its occurrences anew, after some came or went together. */
    void recount(ObstacleId id) {
        jdbc.sql("""
                        update obstacle set occurrences = (select count(*) from occurrence c where c.obstacle_id = :id),
                               heard_at = (select max(c.at) from occurrence c where c.obstacle_id = :id)
                        where id = :id
                        """).param("id", id.number()).update();
    }

    /** Whether somebody told of a time later than this one. */
    boolean wasToldAfter(ObstacleId id, long occurrence) {
        return jdbc.sql("select exists (select 1 from occurrence c where c.obstacle_id = ? and c.id > ?)")
                .params(id.number(), occurrence)
                .query(Boolean.class)
                .single();
    }
}
