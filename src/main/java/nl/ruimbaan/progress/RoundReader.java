package nl.ruimbaan.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.HiddenTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the rounds that a stretch of time is about: those that run, and those that ended in it. What was withdrawn or went up in
 * another is in neither.
 */
@Component
class RoundReader {

    private static final String ROUND = "select r.reported_at, r.picked_up_at, r.removed_at, ";
    private static final String LATEST =
            " from obstacle o join obstacle_round r on r.obstacle_id = o.id and r.round_number = o.round_number";

    private static final String RUNNING = ROUND + "null as gone_at" + LATEST + " where o.state in "
            + Sql.names(EnumSet.copyOf(Arrays.stream(ObstacleState.values())
                    .filter(ObstacleState::isOpen)
                    .toList()));

    private static final String CONFIRMED = ROUND + "r.confirmed_at as gone_at"
            + " from obstacle_round r join obstacle o on o.id = r.obstacle_id where r.confirmed_at >= :since";

    private static final String CLOSED = ROUND + "o.moved_at as gone_at" + LATEST + " where o.state = "
            + Sql.name(ObstacleState.UNCONFIRMED) + " and o.moved_at >= :since";

    private final JdbcClient jdbc;
    private final Clock clock;

    RoundReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many stood at each stage at the end of each week since that Monday, and today. */
    CumulativeFlow flow(LocalDate monday, @Nullable TeamId team) {
        return CumulativeFlow.of(since(monday, team), CumulativeFlow.ends(monday, clock.today()));
    }

    private static OffsetDateTime from(LocalDate since) {
        return since.atStartOfDay(Clock.ZONE).toOffsetDateTime();
    }

    private static String which(@Nullable TeamId team) {
        return (team == null ? "" : " and o.team_id = " + team.value()) + HiddenTexts.except("o.id");
    }

    List<Round> since(LocalDate since, @Nullable TeamId team) {
        String which = which(team);
        return jdbc.sql(RUNNING + which + " union all " + CONFIRMED + which + " union all " + CLOSED + which)
                .param("since", from(since))
                .query((row, i) -> new Round(
                        Rows.moment(row, "reported_at"),
                        Rows.momentOrNull(row, "picked_up_at"),
                        Rows.momentOrNull(row, "removed_at"),
                        Rows.momentOrNull(row, "gone_at")))
                .list();
    }
}
