package nl.ruimbaan.progress;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading: which obstacles were taken away in the past seven days, and whether those who met them say so too. */
@ApplicationService
public class GoneLately {

    private static final Duration WEEK = Duration.ofDays(7);

    /** More than this are not taken away in a week. */
    private static final int MOST = 200;

    /** First the rounds along their index, then the obstacles: a database that begins with those that are gone reads all that ever were. */
    private static final String GONE = "select o.id, o.title, o.state, r.removed_at from (select * from obstacle_round"
            + " where removed_at >= :since order by removed_at desc, id desc fetch first " + MOST + " rows only) r"
            + " join obstacle o on o.id = r.obstacle_id and o.round_number = r.round_number where o.state in "
            + Sql.names(EnumSet.of(ObstacleState.REMOVED, ObstacleState.CONFIRMED)) + HiddenTexts.except("o.id")
            + " order by r.removed_at desc, r.id desc fetch first ";

    private final JdbcClient jdbc;
    private final Clock clock;

    GoneLately(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last ones. */
    public Slice<Gone> first(int few) {
        return Slice.of(
                jdbc.sql(GONE + (few + 1) + " rows only")
                        .param("since", clock.now().minus(WEEK).atOffset(ZoneOffset.UTC))
                        .query((row, i) -> new Gone(
                                new ItemView(
                                        new ObstacleId(row.getLong("id")).ref(),
                                        row.getString("title"),
                                        ObstacleState.valueOf(row.getString("state"))
                                                .key(),
                                        true),
                                Rows.moment(row, "removed_at")))
                        .list(),
                few);
    }

    /** An obstacle, and when it was taken away. */
    public record Gone(ItemView item, Instant at) {}
}
