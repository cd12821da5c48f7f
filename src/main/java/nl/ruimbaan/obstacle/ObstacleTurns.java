package nl.ruimbaan.obstacle;

import java.time.OffsetDateTime;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for someone: is it gone, will you take it over, your next step is past. */
@Component
class ObstacleTurns implements TurnSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    ObstacleTurns(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<Turn> turns(int limit) {
        return jdbc.sql("""
                        select 'obstacle.turn.gone' as kind, id, title, moved_at from obstacle
                        where reporter_id = :me and state = 'REMOVED' and (owner_id is null or owner_id <> :me)
                        union all
                        select 'obstacle.turn.gone', o.id, o.title, o.moved_at from obstacle m
                        join obstacle o on o.id = m.merged_root_id
                        where m.reporter_id = :me and m.state = 'MERGED' and o.state = 'REMOVED' and o.reporter_id <> :me
                          and (o.owner_id is null or o.owner_id <> :me)
                        union all
                        select 'obstacle.turn.asked', id, title, moved_at from obstacle
                        where asked_id = :me%s
                        union all
                        select 'obstacle.turn.step', id, title, moved_at from obstacle
                        where owner_id = :me and state in ('PICKED_UP', 'IN_DISCUSSION', 'SOLUTION')
                          and next_step_on < :today
                        order by moved_at, id fetch first %d rows only
                        """.formatted(HiddenTexts.except("obstacle.id"), limit))
                .param("me", user.id().value())
                .param("today", clock.today())
                .query((row, i) -> new Turn(
                        new ObstacleId(row.getLong("id")).ref(),
                        row.getString("kind"),
                        row.getString("title"),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
