package nl.ruimbaan.meeting;

import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What I would do about an obstacle, when its day is there. An owner whose next step of the obstacle is past is told of that
 * alone, and not a second time of the agreement that it came from.
 */
@Component
class AgreementTurns implements TurnSource {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;

    AgreementTurns(JdbcClient jdbc, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<Turn> turns(int limit) {
        return jdbc.sql("""
                        select a.obstacle_id, o.title, a.on_day
                        from obstacle_agreement a join obstacle o on o.id = a.obstacle_id
                        where a.who_id = :me and a.done_at is null and a.on_day <= :today
                          and o.state not in %s
                          and (o.owner_id is null or o.owner_id <> :me or o.next_step_on is null
                               or o.next_step_on <> a.on_day or o.next_step_on >= :today
                               or o.state not in %s)%s
                        order by a.who_id, a.done_at, a.on_day, a.id fetch first %d rows only
                        """.formatted(
                        AgreementRights.OVER, Sql.names(ObstacleState.inHand()), HiddenTexts.except("o.id"), limit))
                .param("me", user.id().value())
                .param("today", clock.today())
                .query((row, i) -> new Turn(
                        new ObstacleId(row.getLong("obstacle_id")).ref(),
                        "obstacle.turn.agreement",
                        row.getString("title"),
                        Rows.day(row, "on_day").atStartOfDay(Clock.ZONE).toInstant()))
                .list();
    }
}
