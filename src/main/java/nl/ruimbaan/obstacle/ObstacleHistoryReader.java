package nl.ruimbaan.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened to an obstacle: its steps, its occurrences and its mergings, one statement each. */
@Component
class ObstacleHistoryReader {

    /** How many occurrences a page shows. */
    static final int TIMES = 50;

    private static final int STEPS = 500;
    private static final int MERGED = 100;

    private static final String HISTORY = """
            select s.at, s.person_id, p.name as who, s.verb, s.from_state, s.to_state, s.why, s.with_whom,
                   s.next_step, s.on_day, a.name as asked, s.other_id, s.help_level,
                   exists (select 1 from obstacle_step u
                           where u.obstacle_id = s.obstacle_id and u.undoes_id = s.id) as undone,
                   exists (select 1 from obstacle h
                           where (h.id = s.obstacle_id or h.merged_root_id = s.obstacle_id)
                             and h.reporter_id = s.person_id and h.reporter_hidden = true) as hidden,
                   (s.nameless or coalesce(t.nameless, false)) as nameless, coalesce(t.verb, s.verb) as meant
            from obstacle_step s
            left join obstacle_step t on t.id = s.undoes_id
            left join person p on p.id = s.person_id
            left join person a on a.id = s.asked_id
            where s.obstacle_id = ?
            order by s.id desc fetch first %d rows only
            """.formatted(STEPS);

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ObstacleHistoryReader(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /**
     * Newest first. A hidden reporter has no name but for themselves, in what they do as the reporter: what they do as owner or
     * coach stands by name, or it would tell who reported.
     */
    List<ObstaclePage.Step> steps(Obstacle obstacle) {
        return jdbc.sql(HISTORY)
                .param(obstacle.id())
                .query((row, i) -> step(row))
                .list();
    }

    private ObstaclePage.Step step(ResultSet row) throws SQLException {
        boolean hidden = row.getBoolean("hidden")
                && ObstacleVerb.valueOf(row.getString("meant")).isOfReporter();
        boolean unnamed = (hidden || row.getBoolean("nameless"))
                && row.getLong("person_id") != user.id().value();
        return new ObstaclePage.Step(
                Rows.moment(row, "at"),
                unnamed ? null : row.getString("who"),
                by(row.getString("who"), unnamed, hidden),
                ObstacleVerb.valueOf(row.getString("verb")),
                ObstacleState.valueOf(row.getString("from_state")),
                ObstacleState.valueOf(row.getString("to_state")),
                row.getString("why"),
                row.getString("with_whom"),
                row.getString("next_step"),
                Rows.dayOrNull(row, "on_day"),
                row.getString("asked"),
                row.getObject("other_id", Long.class),
                reached(row.getString("help_level")),
                row.getBoolean("undone"));
    }

    private static @Nullable HelpLevel reached(@Nullable String level) {
        return level == null ? null : HelpLevel.valueOf(level);
    }

    private static ObstaclePage.By by(@Nullable String who, boolean unnamed, boolean hidden) {
        if (who == null) {
            return ObstaclePage.By.PORTAL;
        }
        if (!unnamed) {
            return ObstaclePage.By.NAME;
        }
        return hidden ? ObstaclePage.By.REPORTER : ObstaclePage.By.COLLEAGUE;
    }

    /**
     * Newest first.
     *
     * @param before only those that were told before this one; null for the newest
     */
    Slice<ObstaclePage.Time> times(Obstacle obstacle, @Nullable Long before) {
        return Slice.of(
                jdbc.sql("""
                        select c.id, c.on_day, c.words, p.name as who, s.id as story, s.title
                        from (select o.*, (o.anonymous or exists (select 1 from obstacle h
                                           where (h.id = o.obstacle_id or h.merged_root_id = o.obstacle_id)
                                             and h.reporter_id = o.person_id and h.reporter_hidden = true)) as nameless from occurrence o
                              where o.obstacle_id = :id and o.id < :before
                              order by o.obstacle_id desc, o.id desc fetch first :rows rows only) c
                        left join person p on p.id = c.person_id and not c.nameless
                        left join story s on s.id = c.story_id and s.state <> %s and not c.nameless
                             and not (s.teller_hidden and c.person_id in (s.teller_id, coalesce(s.writer_id, 0)))
                        order by c.id desc
                        """.formatted(Sql.name(StoryState.HIDDEN)))
                        .param("id", obstacle.id())
                        .param("before", before == null ? Long.MAX_VALUE : before)
                        .param("rows", TIMES + 1)
                        .query((row, i) -> new ObstaclePage.Time(
                                row.getLong("id"),
                                Rows.day(row, "on_day"),
                                row.getString("who"),
                                row.getString("words"),
                                row.getString("title") == null
                                        ? null
                                        : new StoryChoices.Choice(
                                                new StoryId(row.getLong("story")), row.getString("title"))))
                        .list(),
                TIMES);
    }

    /** The one that it went up in, and those that went up in it. */
    record Together(ObstaclePage.@Nullable Merged into, List<ObstaclePage.Merged> others) {}

    Together together(Obstacle obstacle) {
        ObstacleId into = obstacle.standing().merged().map(MergedInto::into).orElse(null);
        List<ObstaclePage.Merged> found = jdbc.sql(
                        "select o.id, o.title from obstacle o where o.id = :into" + HiddenTexts.except("o.id")
                                + " union all select o.id, o.title from obstacle o where o.merged_into_id = :obstacle"
                                + HiddenTexts.except("o.id") + " order by id fetch first " + MERGED + " rows only")
                .param("into", into == null ? 0 : into.number())
                .param("obstacle", obstacle.id())
                .query((row, i) -> new ObstaclePage.Merged(new ObstacleId(row.getLong("id")), row.getString("title")))
                .list();
        return new Together(
                found.stream().filter(it -> it.id().equals(into)).findFirst().orElse(null),
                found.stream().filter(it -> !it.id().equals(into)).toList());
    }
}
