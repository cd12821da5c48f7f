package nl.ruimbaan.stillness;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was reminded. A reminder belongs to one stillness: once the obstacle moves it is forgotten, so that
 * nothing is left that could be counted.
 */
@Component
class Reminders {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reminders(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The kinds that are told apart, so that each comes once. */
    enum Kind {
        GONE,
        GONE_AGAIN,
        STILL,
        QUESTION;

        ObstacleReminder.About about() {
            return switch (this) {
                case GONE, GONE_AGAIN -> ObstacleReminder.About.GONE;
                case STILL -> ObstacleReminder.About.STILL;
                case QUESTION -> ObstacleReminder.About.QUESTION;
            };
        }
    }

    /** Who is to be reminded, and since when it is still. */
    record Due(ObstacleId id, PersonId person, Kind kind, Instant stillSince) {}

    /** Keeps that this one is reminded; false when it moved meanwhile. A second time is an exception. */
    boolean keep(Due due) {
        return jdbc.sql("""
                        insert into obstacle_reminder (obstacle_id, person_id, kind, still_since, at)
                        select id, cast(:person as bigint), cast(:kind as varchar(20)), moved_at,
                               cast(:at as timestamp with time zone)
                        from obstacle where id = :id and moved_at = :since
                        """)
                        .param("id", due.id().number())
                        .param("person", due.person().value())
                        .param("kind", due.kind().name())
                        .param("since", due.stillSince().atOffset(ZoneOffset.UTC))
                        .param("at", clock.now().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Forgets the reminders of what has moved since. */
    void forgetMoved() {
        jdbc.sql("delete from obstacle_reminder where not exists (select 1 from obstacle o"
                        + " where o.id = obstacle_reminder.obstacle_id and o.moved_at = obstacle_reminder.still_since)")
                .update();
    }
}
