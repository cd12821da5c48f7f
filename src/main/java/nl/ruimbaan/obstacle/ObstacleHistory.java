package nl.ruimbaan.obstacle;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.story.StoryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened to an obstacle: its steps and its occurrences, one statement each. */
@Component
class ObstacleHistory {

    /** How many occurrences a page shows. */
    static final int TIMES = 50;

    private static final int STEPS = 500;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ObstacleHistory(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** Newest first. A hidden reporter has no name but for themselves. */
    List<ObstaclePage.Step> steps(Obstacle obstacle) {
        long reporter = obstacle.reporter().value();
        return jdbc.sql("""
                        select s.at, s.person_id, p.name as who, s.verb, s.from_state, s.to_state, s.why, s.with_whom,
                               s.next_step, s.on_day, a.name as asked, s.other_id,
                               exists (select 1 from obstacle_step u
                                       where u.obstacle_id = s.obstacle_id and u.undoes_id = s.id) as undone,
                               exists (select 1 from obstacle h
                                       where (h.id = s.obstacle_id or h.merged_root_id = s.obstacle_id)
                                         and h.reporter_id = s.person_id and h.reporter_hidden = true) as hidden
                        from obstacle_step s
                        left join person p on p.id = s.person_id
                        left join person a on a.id = s.asked_id
                        where s.obstacle_id = ?
                        order by s.id desc fetch first %d rows only
                        """.formatted(STEPS))
                .param(obstacle.id())
                .query((row, i) -> {
                    boolean byHidden = row.getBoolean("hidden")
                            && row.getLong("person_id") != user.id().value();
                    return new ObstaclePage.Step(
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            byHidden ? null : row.getString("who"),
                            byHidden || row.getLong("person_id") == reporter,
                            ObstacleVerb.valueOf(row.getString("verb")),
                            ObstacleState.valueOf(row.getString("from_state")),
                            ObstacleState.valueOf(row.getString("to_state")),
                            row.getString("why"),
                            row.getString("with_whom"),
                            row.getString("next_step"),
                            BoardCards.day(row, "on_day"),
                            row.getString("asked"),
                            row.getObject("other_id", Long.class),
                            row.getBoolean("undone"));
                })
                .list();
    }

    /** Newest first. */
    List<ObstaclePage.Time> times(Obstacle obstacle) {
        return jdbc.sql("""
                        select c.on_day, c.words, c.story_id,
                               case when c.anonymous or exists
                                         (select 1 from obstacle h
                                          where (h.id = c.obstacle_id or h.merged_root_id = c.obstacle_id)
                                            and h.reporter_id = c.person_id and h.reporter_hidden = true)
                                    then null else p.name end as who
                        from occurrence c
                        join person p on p.id = c.person_id
                        where c.obstacle_id = :id
                        order by c.id desc fetch first %d rows only
                        """.formatted(TIMES))
                .param("id", obstacle.id())
                .query((row, i) -> {
                    long story = row.getLong("story_id");
                    return new ObstaclePage.Time(
                            row.getObject("on_day", LocalDate.class),
                            row.getString("who"),
                            row.getString("words"),
                            story == 0 ? null : new StoryId(story));
                })
                .list();
    }
}
