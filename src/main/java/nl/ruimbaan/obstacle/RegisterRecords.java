package nl.ruimbaan.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Page;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one entry of the register: itself with its figures, its obstacles and its history, one statement each. */
@Component
class RegisterRecords {

    private static final int STEPS = 200;
    private static final int COUNTED = Count.CEILING + 1;

    /** What hangs under it, as far as one counts. */
    private static final String UNDER = "(select o.id, o.occurrences from obstacle o where o.entry_id = :id%s"
            + HiddenTexts.except("o.id") + "%s fetch first " + COUNTED + " rows only) u";

    private static final String ALL = UNDER.formatted("", " order by o.entry_id, o.reported_at, o.id");

    private static final String ENTRY = """
            select e.*,
                   (select count(*) from %1$s) as obstacles,
                   (select count(*) from %2$s) as in_the_way,
                   (select coalesce(sum(u.occurrences), 0) from %1$s) as occurrences,
                   (select count(*) from (select distinct l.from_id from %1$s
                                          join thread_link l on l.to_id = u.id and l.from_kind = 'STORY'
                                          join story s on s.id = l.from_id and s.state <> 'HIDDEN'
                                          fetch first %3$d rows only) told) as stories
            from register_entry e
            where e.id = :id
            """.formatted(ALL, UNDER.formatted(EntryObstacles.IN_THE_WAY, ""), COUNTED);

    private final JdbcClient jdbc;
    private final CurrentUser user;

    RegisterRecords(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    /** An entry, before what hangs under it is read. */
    record Entry(
            RegisterEntryId id,
            int version,
            RegisterDraft text,
            RegisterState state,
            @Nullable LocalDate changedOn,
            RegisterPage.Figures figures,
            boolean mayKeep) {

        RegisterPage page(Page<RegisteredObstacle> obstacles, List<RegisterPage.Step> history) {
            return new RegisterPage(id, version, text, state, changedOn, figures, obstacles, history, mayKeep);
        }
    }

    Optional<Entry> entry(RegisterEntryId id) {
        return jdbc.sql(ENTRY)
                .param("id", id.number())
                .query((row, i) -> new Entry(
                        id,
                        row.getInt("version"),
                        text(row),
                        RegisterState.valueOf(row.getString("state")),
                        Rows.dayOrNull(row, "changed_on"),
                        figures(row),
                        user.has(Role.COACH)))
                .optional();
    }

    /** The newest first. */
    Page<RegisteredObstacle> obstacles(RegisterEntryId id, RegisteredObstacle.@Nullable Key after, int size) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", id.number());
        if (after != null) {
            values.put("at", after.reportedAt().atOffset(ZoneOffset.UTC));
            values.put("last", after.id());
        }
        return Page.of(
                jdbc.sql("select o.id, o.title, o.state, o.reported_at, o.occurrences from obstacle o"
                                + " where o.entry_id = :id"
                                + (after == null ? "" : " and (o.reported_at, o.id) < (:at, :last)")
                                + HiddenTexts.except("o.id")
                                + " order by o.entry_id desc, o.reported_at desc, o.id desc fetch first " + (size + 1)
                                + " rows only")
                        .params(values)
                        .query((row, i) -> new RegisteredObstacle(
                                new ObstacleId(row.getLong("id")),
                                row.getString("title"),
                                ObstacleState.valueOf(row.getString("state")),
                                Rows.moment(row, "reported_at"),
                                row.getInt("occurrences")))
                        .list(),
                size);
    }

    /** The newest first. */
    List<RegisterPage.Step> history(RegisterEntryId id) {
        return jdbc.sql("""
                        select s.at, p.name as who, s.verb, s.why, s.on_day
                        from register_step s join person p on p.id = s.person_id
                        where s.entry_id = ?
                        order by s.entry_id desc, s.id desc fetch first %d rows only
                        """.formatted(STEPS))
                .param(id.number())
                .query((row, i) -> new RegisterPage.Step(
                        Rows.moment(row, "at"),
                        row.getString("who"),
                        RegisterVerb.valueOf(row.getString("verb")),
                        row.getString("why"),
                        Rows.dayOrNull(row, "on_day")))
                .list();
    }

    private static RegisterDraft text(ResultSet row) throws SQLException {
        return new RegisterDraft(
                SystemCondition.valueOf(row.getString("kind")),
                row.getString("name"),
                Texts.orEmpty(row.getString("purpose")),
                Texts.orEmpty(row.getString("since")),
                Texts.orEmpty(row.getString("who_can_change")),
                Texts.orEmpty(row.getString("thinking")),
                Language.valueOf(row.getString("language")));
    }

    /** Occurrences are those of the obstacles that were counted. */
    private static RegisterPage.Figures figures(ResultSet row) throws SQLException {
        Count obstacles = Count.upToCeiling(row.getLong("obstacles"));
        return new RegisterPage.Figures(
                obstacles,
                Count.upToCeiling(row.getLong("in_the_way")),
                new Count(row.getLong("occurrences"), obstacles.atLeast()),
                Count.upToCeiling(row.getLong("stories")));
    }
}
