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
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for someone: is it gone, will you take it over, and of one's own what came back, is past its day or did not move. */
@Component
class StillnessTurns implements TurnSource {

    /** One's own that has a day to come waits for nobody until then. */
    private static final String WAITING = "select 'obstacle.turn.gone' as kind, o.id, o.title, o.moved_at"
            + WhoIsAsked.FROM + " and " + WhoIsAsked.PERSON + " = :me"
            + " union all select 'obstacle.turn.gone', o.id, o.title, o.moved_at"
            + WhoIsAsked.ALSO_FROM + " and " + WhoIsAsked.ALSO_PERSON + " = :me"
            + " union all select distinct 'obstacle.turn.gone', o.id, o.title, o.moved_at"
            + WhoIsAsked.INSTEAD_FROM + " and " + WhoIsAsked.INSTEAD_PERSON + " = :me"
            + " union all " + AskedTurn.select("obstacle.turn") + "o.asked_id = :me"
            + HiddenTexts.except("o.id")
            + """
             union all
            select case when came_back_on is not null then 'obstacle.turn.back'
                        when next_step_on is not null then 'obstacle.turn.step'
                        else 'obstacle.turn.still' end, id, title, moved_at
            from obstacle
            where owner_id = :me and state in %s
              and (came_back_on is not null or next_step_on < :today or (next_step_on is null and moved_at <= :since))
            order by moved_at, id fetch first %d rows only
            """;

    private final JdbcClient jdbc;
    private final SettingsRow settings;
    private final CurrentUser user;
    private final Clock clock;

    StillnessTurns(JdbcClient jdbc, SettingsRow settings, CurrentUser user, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<Turn> turns(int limit) {
        return jdbc.sql(WAITING.formatted(Sql.names(ObstacleState.inHand()), limit))
                .param("me", user.id().value())
                .param("today", clock.today())
                .param("since", stillSince())
                .query((row, i) -> new Turn(
                        new ObstacleId(row.getLong("id")).ref(),
                        row.getString("kind"),
                        row.getString("title"),
                        Rows.moment(row, "moved_at")))
                .list();
    }

    private OffsetDateTime stillSince() {
        int days = settings.read().days().still();
        return clock.now().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    }
}
