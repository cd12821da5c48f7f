package nl.ruimbaan.stillness;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Turn;
import nl.ruimbaan.base.TurnSource;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.StandInReader;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for a colleague whose place the current user takes today: what is asked of them, and what they have in hand. */
@Component
class StandInTurns implements TurnSource {

    private static final String AWAY =
            " in (select s.person_id from stand_in s where s.stand_in_id = :me and" + StandInReader.TODAY + ")";

    private static final String WAITING = AskedTurn.select("obstacle.turn.standIn") + """
            o.asked_id %1$s %2$s
             union all
            select case when o.came_back_on is not null then 'obstacle.turn.standIn.back'
                        when o.next_step_on is not null then 'obstacle.turn.standIn.step'
                        else 'obstacle.turn.standIn.still' end, o.id, o.title, o.moved_at
            from obstacle o where o.owner_id %1$s and o.state in %3$s %2$s
              and (o.came_back_on is not null or o.next_step_on < :today
                   or (o.next_step_on is null and o.moved_at <= :since))
            order by moved_at, id fetch first :limit rows only
            """;

    private final JdbcClient jdbc;
    private final StandInReader standIns;
    private final SettingsRow settings;
    private final CurrentUser user;
    private final Clock clock;

    StandInTurns(JdbcClient jdbc, StandInReader standIns, SettingsRow settings, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.standIns = standIns;
        this.settings = settings;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<Turn> turns(int limit) {
        if (!standIns.mayStandIn(user.id(), clock.today())) {
            return List.of();
        }
        return jdbc.sql(WAITING.formatted(AWAY, HiddenTexts.except("o.id"), Sql.names(ObstacleState.inHand())))
                .param("me", user.id().value())
                .param("today", clock.today())
                .param("since", stillSince())
                .param("limit", limit)
                .query((row, i) -> new Turn(
                        new ObstacleId(row.getLong("id")).ref(),
                        row.getString("kind"),
                        row.getString("title"),
                        Rows.moment(row, "moved_at")))
                .list();
    }

    private OffsetDateTime stillSince() {
        return clock.now()
                .minus(Duration.ofDays(settings.read().days().still()))
                .atOffset(ZoneOffset.UTC);
    }
}
