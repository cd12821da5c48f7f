package nl.ruimbaan.condition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one entry of the register: itself, its figures, what hangs under it and its history, one statement each. */
@Component
class ConditionReader {

    private static final int STEPS = 200;
    private static final String ENTRY = "select e.* from register_entry e where e.id = :id";

    private final JdbcClient jdbc;
    private final ConditionUse use;
    private final CurrentUser user;

    ConditionReader(JdbcClient jdbc, ConditionUse use, CurrentUser user) {
        this.jdbc = jdbc;
        this.use = use;
        this.user = user;
    }

    /** The entry with its history and the first of what hangs under it. */
    Optional<ConditionPage> page(ConditionId id, int size) {
        return jdbc.sql(ENTRY)
                .param("id", id.number())
                .query((row, i) -> new ConditionPage(
                        id,
                        row.getInt("version"),
                        text(row),
                        ConditionState.valueOf(row.getString("state")),
                        Rows.dayOrNull(row, "changed_on"),
                        use.figures(id),
                        use.page(id, null, size),
                        history(id),
                        user.has(Role.COACH)))
                .optional();
    }

    /** The newest first. */
    private List<ConditionPage.Step> history(ConditionId id) {
        return jdbc.sql("""
                        select s.at, p.name as who, s.verb, s.why, s.on_day
                        from register_step s join person p on p.id = s.person_id
                        where s.entry_id = ?
                        order by s.entry_id desc, s.id desc fetch first %d rows only
                        """.formatted(STEPS))
                .param(id.number())
                .query((row, i) -> new ConditionPage.Step(
                        Rows.moment(row, "at"),
                        row.getString("who"),
                        ConditionVerb.valueOf(row.getString("verb")),
                        row.getString("why"),
                        Rows.dayOrNull(row, "on_day")))
                .list();
    }

    private static ConditionDraft text(ResultSet row) throws SQLException {
        return new ConditionDraft(
                ConditionKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Texts.orEmpty(row.getString("purpose")),
                Texts.orEmpty(row.getString("since")),
                Texts.orEmpty(row.getString("who_can_change")),
                Texts.orEmpty(row.getString("thinking")),
                Language.valueOf(row.getString("language")));
    }
}
