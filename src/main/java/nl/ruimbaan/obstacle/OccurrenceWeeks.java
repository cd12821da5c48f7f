package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.people.RulesInForce;
import nl.ruimbaan.spc.Period;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading: how often one obstacle hit, week by week. */
@ApplicationService
public class OccurrenceWeeks {

    private final VisibleObstacles obstacles;
    private final RulesInForce rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    OccurrenceWeeks(VisibleObstacles obstacles, RulesInForce rules, JdbcClient jdbc, Clock clock) {
        this.obstacles = obstacles;
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * From the week in which it was reported, or first hit if that was earlier, until this week.
     *
     * @return empty when it never hit, when all that is known is of one week, or when the reader may not see the obstacle
     */
    public Optional<OccurrenceSeries> weeks(ObstacleId id) {
        return obstacles.find(id).flatMap(this::series);
    }

    private Optional<OccurrenceSeries> series(Obstacle obstacle) {
        LocalDate now = Clock.monday(clock.today());
        SequencedMap<LocalDate, Integer> times = times(obstacle, now.minusWeeks(OccurrenceSeries.READ - 1));
        if (times.isEmpty()) {
            return Optional.empty();
        }
        LocalDate reported = Clock.monday(LocalDate.ofInstant(obstacle.reportedAt(), Clock.ZONE));
        LocalDate hit = times.firstEntry().getKey();
        LocalDate since = hit.isBefore(reported) ? hit : reported;
        return since.isBefore(now)
                ? Optional.of(OccurrenceSeries.of(since, now, times, rules.rules()))
                : Optional.empty();
    }

    /** The weeks in which it hit, the first ones and the newest, in one statement that reads no others. */
    private SequencedMap<LocalDate, Integer> times(Obstacle obstacle, LocalDate newest) {
        String each = "(select c.on_day, count(*) as times from occurrence c where c.obstacle_id = :id and c.on_day %s"
                + " group by c.on_day)";
        String first = each.formatted("< (select min(f.on_day) from occurrence f where f.obstacle_id = :id)"
                + " + interval '%d' day".formatted(7 * Period.FREEZE_AT));
        SequencedMap<LocalDate, Integer> weeks = new TreeMap<>();
        jdbc.sql(first + " union " + each.formatted(">= :newest"))
                .param("id", obstacle.id())
                .param("newest", newest)
                .query((row, i) -> Map.entry(Clock.monday(Rows.day(row, "on_day")), row.getInt("times")))
                .list()
                .forEach(it -> weeks.merge(it.getKey(), it.getValue(), Integer::sum));
        return weeks;
    }
}
