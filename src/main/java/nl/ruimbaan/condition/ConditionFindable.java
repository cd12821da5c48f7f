package nl.ruimbaan.condition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.search.Findable;
import nl.ruimbaan.search.FindableText;
import nl.ruimbaan.search.FoundKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the search the entries of the register. */
@Component
class ConditionFindable implements Findable {

    private final JdbcClient jdbc;

    ConditionFindable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.CONDITION;
    }

    @Override
    public List<FindableText> texts(Collection<Long> numbers) {
        return jdbc.sql("""
                        select e.id, e.name, e.purpose, e.thinking, e.since, e.who_can_change, e.language, e.kind, e.state, e.written_at
                        from register_entry e where e.id in (:numbers)""")
                .param("numbers", numbers)
                .query((row, i) -> text(row))
                .list();
    }

    @Override
    public List<Long> after(long number, int most) {
        return jdbc.sql("select e.id from register_entry e where e.id > :after order by e.id fetch first " + most
                        + " rows only")
                .param("after", number)
                .query((row, i) -> row.getLong("id"))
                .list();
    }

    private static FindableText text(ResultSet row) throws SQLException {
        ConditionId id = new ConditionId(row.getLong("id"));
        return new FindableText(
                FoundKind.CONDITION,
                id.ref(),
                id.number(),
                row.getString("name"),
                Texts.orEmpty(row.getString("purpose")),
                Texts.paragraphs(row.getString("thinking"), row.getString("since"), row.getString("who_can_change")),
                "",
                Language.valueOf(row.getString("language")),
                null,
                ConditionState.valueOf(row.getString("state")).key(),
                Rows.moment(row, "written_at"),
                Set.of(ConditionKind.valueOf(row.getString("kind")).key()),
                Set.of());
    }

    @Override
    public Set<String> words() {
        return Arrays.stream(ConditionKind.values()).map(ConditionKind::key).collect(Collectors.toSet());
    }
}
