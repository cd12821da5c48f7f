package nl.ruimbaan.obstacle;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What around an obstacle decides who may do what, in one statement; and the count of its occurrences. */
@Component
class ObstacleFacts {

    private static final Duration A_PRESS = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ObstacleFacts(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    /** The situation of the current user before this obstacle, now. */
    Situation around(Obstacle obstacle) {
        return jdbc.sql("""
                        select exists (select 1 from occurrence c
                                       where c.obstacle_id = o.id and c.person_id = :me) as met,
                               exists (select 1 from occurrence c
                                       where c.obstacle_id = o.id and c.person_id <> o.reporter_id) as others_met,
                               exists (select 1 from occurrence c join person p on p.id = c.person_id
                                       where c.obstacle_id = o.id and c.person_id <> coalesce(o.owner_id, 0)
                                         and not p.disabled) as witness,
                               not r.disabled as reporter_here
                        from obstacle o join person r on r.id = o.reporter_id
                        where o.id = :id
                        """)
                .param("id", obstacle.id())
                .param("me", user.id().value())
                .query((row, i) -> new Situation(
                        user.id(),
                        user.has(Role.MANAGER),
                        user.has(Role.COACH),
                        row.getBoolean("met"),
                        row.getBoolean("others_met"),
                        row.getBoolean("witness"),
                        row.getBoolean("reporter_here"),
                        clock.now()))
                .single();
    }

    /**
     * Whether the current user told the very same within the last minute: that is a second press, no second time. Who presses
     * twice at once waits here for the first press.
     */
    boolean toldJustNow(ObstacleId id, OccurrenceDraft draft) {
        jdbc.sql("select id from obstacle where id = ? for update")
                .param(id.number())
                .query(Long.class)
                .single();
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
}
