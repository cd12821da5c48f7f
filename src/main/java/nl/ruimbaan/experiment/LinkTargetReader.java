package nl.ruimbaan.experiment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.WordSearch;
import nl.ruimbaan.condition.ConditionState;
import nl.ruimbaan.improvement.IcebergLayer;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads to what layers can be linked, all kinds in one statement. What is hidden is left out. */
@Component
class LinkTargetReader {

    /** In which table it stands, which of it is offered, how one comes from what was chosen to what that is now, and whether it is hidden. */
    private record Source(LinkKind kind, String table, String offered, String now, String seen) {

        String select(String more, String condition) {
            return "select n.id, " + Sql.name(kind) + " as kind, n.name, n.name_key" + more + " from " + table
                    + " o join " + table + " n on n.id = " + now + condition + seen;
        }
    }

    private static final List<Source> SOURCES = List.of(
            new Source(LinkKind.MEASURE, "measure", "", "o.id", HiddenTexts.except("n.id")),
            new Source(
                    LinkKind.DEMAND_TYPE,
                    "demand_type",
                    " and o.merged_into_id is null",
                    "coalesce(o.merged_into_id, o.id)",
                    ""),
            new Source(
                    LinkKind.CONDITION,
                    "register_entry",
                    " and o.state = " + Sql.name(ConditionState.STILL_THERE),
                    "o.id",
                    HiddenTexts.except("n.id")));

    private final JdbcClient jdbc;

    LinkTargetReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What that is now. */
    Optional<LinkTarget> find(LinkKind kind, long id) {
        return jdbc.sql(all(Set.of(kind), it -> it.select("", " where o.id = :id")))
                .param("id", id)
                .query((row, i) -> target(row))
                .optional();
    }

    /** What the layer can be linked to that has these words in its name, kind after kind and by name. */
    List<LinkTarget> offered(IcebergLayer layer, String typed, int offset, int limit) {
        WordSearch search = WordSearch.of(typed);
        Map<String, Object> values = new LinkedHashMap<>(search.values());
        return jdbc.sql("select * from ("
                        + all(
                                LinkKind.of(layer),
                                it -> it.select("", " where " + search.in("o.name_key") + it.offered()))
                        + ") found order by kind desc, name_key, id offset " + offset + " rows fetch first " + limit
                        + " rows only")
                .params(values)
                .query((row, i) -> target(row))
                .list();
    }

    /** To what the layers of an improvement are linked, as that is now, once each; in the order in which it was done. */
    String linked() {
        return all(
                Set.of(LinkKind.values()),
                it -> it.select(
                        ", l.id as link, l.linked_at, p.name as linker",
                        " join improvement_link l on l.target_id = o.id and l.kind = " + Sql.name(it.kind())
                                + " join person p on p.id = l.linked_by where l.improvement_id = :improvement"));
    }

    static LinkTarget target(ResultSet row) throws SQLException {
        return new LinkTarget(LinkKind.valueOf(row.getString("kind")), row.getLong("id"), row.getString("name"));
    }

    private static String all(Set<LinkKind> kinds, Function<Source, String> select) {
        return SOURCES.stream()
                .filter(it -> kinds.contains(it.kind()))
                .map(select)
                .collect(Collectors.joining(" union all "));
    }
}
