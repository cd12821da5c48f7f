package nl.ruimbaan.condition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.search.FoundKind;
import nl.ruimbaan.search.MatchReader;
import nl.ruimbaan.search.Matches;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register: all kinds in one statement, each no further than its first page, along an index. */
@Component
class RegisterReader {

    private static final String LINE =
            "select e.id, e.kind, e.name, e.name_key, e.since, e.language, e.state from register_entry e";

    private final JdbcClient jdbc;
    private final MatchReader matching;
    private final ConditionUse use;

    RegisterReader(JdbcClient jdbc, MatchReader matching, ConditionUse use) {
        this.jdbc = jdbc;
        this.matching = matching;
        this.use = use;
    }

    /** An entry, before its obstacles are counted. */
    private record Row(
            ConditionId id, ConditionKind kind, String name, String since, Language language, ConditionState state) {

        RegisterLine counting(Map<ConditionId, Count> inTheWay) {
            Count count = inTheWay.getOrDefault(id, Count.NONE);
            return new RegisterLine(id, kind, name, since, language, state, count);
        }
    }

    /** The first page of every kind that has any, in the order of the kinds. */
    Map<ConditionKind, Slice<RegisterLine>> firstPages(RegisterFilter filter, int size) {
        Matches matches = matches(filter);
        String all = kinds(filter)
                .map(kind -> "(" + page(kind, filter, matches, "", size) + ")")
                .collect(Collectors.joining(" union all "));
        Map<ConditionKind, List<RegisterLine>> byKind =
                read("select * from (" + all + ") found order by name_key, id", matches.values()).stream()
                        .collect(Collectors.groupingBy(
                                RegisterLine::kind, () -> new EnumMap<>(ConditionKind.class), Collectors.toList()));
        Map<ConditionKind, Slice<RegisterLine>> pages = new EnumMap<>(ConditionKind.class);
        byKind.forEach((kind, lines) -> pages.put(kind, Slice.of(lines, size)));
        return pages;
    }

    Slice<RegisterLine> pageAfter(ConditionKind kind, RegisterFilter filter, RegisterLine.Key key, int size) {
        Matches matches = matches(filter);
        Map<String, Object> values = new LinkedHashMap<>(matches.values());
        values.put("name", key.name());
        values.put("id", key.id());
        return Slice.of(
                read(page(kind, filter, matches, " and (e.name_key, e.id) > (:name, :id)", size), values), size);
    }

    /** How many there are of each kind, in one statement that stops counting in time. */
    Map<ConditionKind, Count> counts(RegisterFilter filter) {
        Matches matches = matches(filter);
        String each = kinds(filter)
                .map(kind -> Sql.upToCeiling(
                        Sql.name(kind) + " as kind", "select 1 from register_entry e" + where(kind, filter, matches)))
                .collect(Collectors.joining(" union all "));
        Map<ConditionKind, Count> counts = new EnumMap<>(ConditionKind.class);
        jdbc.sql(each).params(matches.values()).query((ResultSet row) -> {
            counts.put(ConditionKind.valueOf(row.getString("kind")), Count.upToCeiling(row.getLong("many")));
        });
        return counts;
    }

    /** By name, whatever their kind. */
    List<ConditionName> names(RegisterFilter filter, int offset, int limit) {
        Matches matches = matches(filter);
        return jdbc
                .sql(LINE + " where e.kind in " + Sql.names(kinds(filter).toList()) + wanted(filter, matches)
                        + " order by e.name_key, e.id" + " offset " + offset + " rows fetch first " + limit
                        + " rows only")
                .params(matches.values())
                .query((row, i) -> row(row))
                .list()
                .stream()
                .map(it -> new ConditionName(it.id(), it.name(), it.kind()))
                .toList();
    }

    private List<RegisterLine> read(String sql, Map<String, Object> values) {
        List<Row> rows =
                jdbc.sql(sql).params(values).query((row, i) -> row(row)).list();
        Map<ConditionId, Count> inTheWay =
                use.inTheWay(rows.stream().map(Row::id).toList());
        return rows.stream().map(it -> it.counting(inTheWay)).toList();
    }

    private static Stream<ConditionKind> kinds(RegisterFilter filter) {
        ConditionKind one = filter.kind();
        return one == null ? Arrays.stream(ConditionKind.values()) : Stream.of(one);
    }

    /** Names what it fixes as well, so that both databases walk along the index. */
    private static String page(ConditionKind kind, RegisterFilter filter, Matches matches, String after, int size) {
        return LINE + where(kind, filter, matches) + after + " order by e.kind, e.name_key, e.id fetch first "
                + (size + 1) + " rows only";
    }

    private static String where(ConditionKind kind, RegisterFilter filter, Matches matches) {
        return " where e.kind = " + Sql.name(kind) + wanted(filter, matches);
    }

    private static String wanted(RegisterFilter filter, Matches matches) {
        return (filter.state() == null ? "" : " and e.state = " + Sql.name(filter.state())) + " and "
                + matches.in("e.id");
    }

    private Matches matches(RegisterFilter filter) {
        return matching.of(FoundKind.CONDITION, filter.text());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ConditionId(row.getLong("id")),
                ConditionKind.valueOf(row.getString("kind")),
                row.getString("name"),
                Texts.orEmpty(row.getString("since")),
                Language.valueOf(row.getString("language")),
                ConditionState.valueOf(row.getString("state")));
    }
}
