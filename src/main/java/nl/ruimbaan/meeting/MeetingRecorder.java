package nl.ruimbaan.meeting;

import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.obstacle.ObstacleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a meeting looked at, in the order in which it did. */
@Component
class MeetingRecorder {

    private final JdbcClient jdbc;
    private final Numbers numbers;

    MeetingRecorder(JdbcClient jdbc, Numbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /** The meeting looked at this one; once is enough. */
    void looked(MeetingId meeting, ObstacleId obstacle) {
        jdbc.sql("""
                        insert into obstacle_session_look (session_id, obstacle_id, place)
                        select cast(:session as bigint), o.id, cast(:place as bigint) from obstacle o
                        where o.id = :obstacle and not exists (select 1 from obstacle_session_look l
                            where l.session_id = :session and l.obstacle_id = o.id)
                        """)
                .param("session", meeting.value())
                .param("obstacle", obstacle.number())
                .param("place", numbers.nextRecord())
                .update();
    }
}
