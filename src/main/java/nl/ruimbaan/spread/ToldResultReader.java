package nl.ruimbaan.spread;

import java.util.Collection;
import java.util.List;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what was told of what came of improvements, the newest first; nothing of hidden ones. */
@Component
class ToldResultReader {

    private static final int MOST = 10;

    private final JdbcClient jdbc;
    private final CurrentUser user;

    ToldResultReader(JdbcClient jdbc, CurrentUser user) {
        this.jdbc = jdbc;
        this.user = user;
    }

    List<ToldResult> of(Collection<ImprovementId> improvements) {
        if (improvements.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select r.id, r.improvement_id, i.title, i.language, r.words, r.told_by, p.name, r.told_on"
                        + " from told_result r join improvement i on i.id = r.improvement_id"
                        + " join person p on p.id = r.told_by"
                        + " where r.improvement_id in (:ids) and r.words is not null"
                        + HiddenTexts.except("r.improvement_id")
                        + " order by r.told_at desc, r.id desc fetch first " + MOST + " rows only")
                .param("ids", improvements.stream().map(ImprovementId::number).toList())
                .query((row, i) -> new ToldResult(
                        row.getLong("id"),
                        new ImprovementId(row.getLong("improvement_id")),
                        row.getString("title"),
                        row.getString("words"),
                        Language.valueOf(row.getString("language")).code(),
                        row.getString("name"),
                        Rows.day(row, "told_on"),
                        user.has(Role.COACH) || user.is(new PersonId(row.getLong("told_by")))))
                .list();
    }
}
