package nl.ruimbaan.savedview;

import java.util.List;
import nl.ruimbaan.base.Folded;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads saved views: one statement for all that somebody has. */
@Component
class SavedViewReader {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    SavedViewReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One's own and the team's, by name. */
    List<SavedViewRow> of(PersonId person, @Nullable TeamId team) {
        return jdbc
                .sql("""
                        select v.id, v.name, v.path, v.query, v.person_id, p.name as owner, t.name as team
                        from saved_view v join person p on p.id = v.person_id left join team t on t.id = v.team_id
                        where v.person_id = :me or v.team_id = :team
                        order by v.id fetch first %d rows only
                        """.formatted(MOST))
                .param("me", person.value())
                .param("team", team == null ? -1 : team.value())
                .query((row, i) -> new SavedViewRow(
                        row.getLong("id"),
                        row.getString("name"),
                        ViewAddress.of(row.getString("path"), row.getString("query")),
                        row.getLong("person_id"),
                        row.getString("owner"),
                        row.getString("team")))
                .list()
                .stream()
                .sorted(Folded.byName(SavedViewRow::name))
                .toList();
    }

    /** What somebody's own are called, without that one. */
    List<String> names(PersonId person, long except) {
        return jdbc.sql("select name from saved_view where person_id = ? and id <> ?")
                .params(person.value(), except)
                .query((row, i) -> Folded.text(row.getString(1)))
                .list();
    }
}
