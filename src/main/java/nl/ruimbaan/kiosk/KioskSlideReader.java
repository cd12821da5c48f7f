package nl.ruimbaan.kiosk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.story.StoryState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what could be shown to whoever walks by: a statement for each kind, along an index, the newest first. */
@Component
class KioskSlideReader {

    /** What was taken away longer ago is no news. */
    private static final int DAYS = 365;

    /** So many are looked through for those that may be shown. */
    private static final String FIRST = " fetch first 40 rows only";

    private final JdbcClient jdbc;
    private final Clock clock;

    KioskSlideReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Customers' words from the wall. */
    List<Slide.Words> words() {
        return jdbc.sql("select s.words, s.literal, s.language from story s where s.state = "
                        + Sql.name(StoryState.PUBLISHED) + HiddenTexts.except("s.id")
                        + " order by s.state, s.told_at desc, s.id desc" + FIRST)
                .query((row, i) -> new Slide.Words(row.getString("words"), row.getBoolean("literal"), language(row)))
                .list();
    }

    /** Obstacles of which those who met them say that they are gone, and that did not come back. */
    List<Slide.Gone> gone() {
        return jdbc.sql("select o.title, o.changed, o.language from obstacle o where o.state = "
                        + Sql.name(ObstacleState.CONFIRMED) + " and o.moved_at >= :since" + HiddenTexts.except("o.id")
                        + " order by o.state desc, o.moved_at desc, o.id desc" + FIRST)
                .param(
                        "since",
                        clock.today().minusDays(DAYS).atStartOfDay(Clock.ZONE).toOffsetDateTime())
                .query((row, i) ->
                        new Slide.Gone(row.getString("title"), Texts.orEmpty(row.getString("changed")), language(row)))
                .list();
    }

    /** What stopped improvements taught; the lesson of the last time that it was stopped. */
    List<Slide.Lesson> stopped() {
        return lessons(ImprovementPhase.STOPPED, ImprovementVerb.STOP, "why");
    }

    /** What was learned before an improvement became how we work. */
    List<Slide.Lesson> normal() {
        return lessons(ImprovementPhase.DO, ImprovementVerb.MAKE_NORMAL, "tried");
    }

    private List<Slide.Lesson> lessons(ImprovementPhase phase, ImprovementVerb verb, String lesson) {
        return jdbc.sql("select i.title, i.language, (select s." + lesson + " from improvement_step s"
                        + " where s.improvement_id = i.id and s.verb = " + Sql.name(verb)
                        + " order by s.id desc fetch first 1 rows only) as lesson"
                        + " from (select i.id, i.title, i.language, i.active_at from improvement i where i.phase = "
                        + Sql.name(phase) + HiddenTexts.except("i.id")
                        + " order by i.phase, i.active_at desc, i.id desc" + FIRST + ") i"
                        + " order by i.active_at desc, i.id desc")
                .query((row, i) -> new Slide.Lesson(
                        row.getString("title"),
                        Texts.orEmpty(row.getString("lesson")),
                        phase == ImprovementPhase.STOPPED,
                        language(row)))
                .list();
    }

    private static Language language(ResultSet row) throws SQLException {
        return Language.valueOf(row.getString("language"));
    }
}
