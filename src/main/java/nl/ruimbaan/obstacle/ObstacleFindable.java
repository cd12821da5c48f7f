package nl.ruimbaan.obstacle;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.search.Findable;
import nl.ruimbaan.search.FindableText;
import nl.ruimbaan.search.FoundKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands the search the obstacles; one that went up in another is found by that other one. */
@Component
class ObstacleFindable implements Findable {

    private static final String SEEN = " and o.state <> " + Sql.name(ObstacleState.MERGED);

    private final JdbcClient jdbc;

    ObstacleFindable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.OBSTACLE;
    }

    @Override
    public List<FindableText> texts(Collection<Long> numbers) {
        return jdbc.sql("""
                        select o.id, o.title, o.sentence, o.more, o.customer, o.solution, o.changed, o.next_step,
                               o.language, o.team_id, o.state, o.kind, o.moved_at, e.name as entry
                        from obstacle o left join register_entry e on e.id = o.entry_id
                        where o.id in (:numbers)""" + SEEN)
                .param("numbers", numbers)
                .query((row, i) -> text(row))
                .list();
    }

    @Override
    public List<Long> after(long number, int most) {
        return jdbc.sql("select o.id from obstacle o where o.id > :after" + SEEN + " order by o.id fetch first " + most
                        + " rows only")
                .param("after", number)
                .query((row, i) -> row.getLong("id"))
                .list();
    }

    private static FindableText text(ResultSet row) throws SQLException {
        ObstacleId id = new ObstacleId(row.getLong("id"));
        String kind = row.getString("kind");
        String state = ObstacleState.valueOf(row.getString("state")).key();
        return new FindableText(
                FoundKind.OBSTACLE,
                id.ref(),
                id.number(),
                row.getString("title"),
                row.getString("sentence"),
                Texts.paragraphs(
                        row.getString("customer"),
                        row.getString("more"),
                        row.getString("solution"),
                        row.getString("changed"),
                        row.getString("next_step")),
                Texts.orEmpty(row.getString("entry")),
                Language.valueOf(row.getString("language")),
                TeamId.orNull(row.getObject("team_id", Long.class)),
                state,
                Rows.moment(row, "moved_at"),
                kind == null
                        ? Set.of(state)
                        : Set.of(state, ConditionKind.valueOf(kind).key()),
                Set.of());
    }

    @Override
    public Set<String> words() {
        return Arrays.stream(ObstacleState.values()).map(ObstacleState::key).collect(Collectors.toSet());
    }
}
