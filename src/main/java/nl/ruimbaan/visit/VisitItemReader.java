package nl.ruimbaan.visit;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.WordSearch;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what notes can be about, three kinds in one statement; what is hidden is left out. */
@Component
class VisitItemReader {

    private static final List<ObstacleState> NOTHING_TO_SEE = List.of(ObstacleState.WITHDRAWN, ObstacleState.MERGED);

    /** A kind of item: in which table it stands, what it is called there, and in which column that is looked for. */
    private record Source(ItemKind kind, String table, String title, String key, String offered) {

        String select(String condition) {
            return "select o.id, " + Sql.name(kind) + " as kind, o." + title + " as title from " + table + " o where "
                    + condition + HiddenTexts.except("o.id");
        }
    }

    private static final List<Source> SOURCES = List.of(
            new Source(
                    ItemKind.OBSTACLE,
                    "obstacle",
                    "title",
                    "title_key",
                    " and o.state not in " + Sql.names(NOTHING_TO_SEE)),
            new Source(ItemKind.CONDITION, "register_entry", "name", "name_key", ""),
            new Source(ItemKind.IMPROVEMENT, "improvement", "title", "title_key", ""));

    private final JdbcClient jdbc;

    VisitItemReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one can choose that has these words in its title, or this number; the newest first. */
    List<VisitItem> offered(String typed, int offset, int limit) {
        WordSearch search = WordSearch.of(typed);
        Map<String, Object> values = new LinkedHashMap<>(search.values());
        values.put("number", number(typed));
        String newest = " order by o.id desc fetch first " + (offset + limit) + " rows only";
        return read(
                source -> "("
                        + source.select("(o.id = :number or " + search.in("o." + source.key()) + ")" + source.offered())
                        + newest + ")",
                " order by id desc offset " + offset + " rows fetch first " + limit + " rows only",
                values);
    }

    /** Those of these that there are. */
    List<VisitItem> known(Collection<Long> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : read(source -> source.select("o.id in (:numbers)"), " order by id", Map.of("numbers", numbers));
    }

    /** What the note is about. */
    List<VisitItem> of(VisitId visit) {
        return read(
                source -> source.select("o.id in (select i.item_number from visit_item i where i.visit_id = :visit)"),
                " order by id",
                Map.of("visit", visit.number()));
    }

    private List<VisitItem> read(Function<Source, String> select, String order, Map<String, ?> values) {
        return jdbc.sql(Stream.of("select * from (", all(select), ") found", order)
                        .collect(Collectors.joining()))
                .params(values)
                .query((row, i) -> new VisitItem(
                        new ItemRef(ItemKind.valueOf(row.getString("kind")), row.getLong("id")),
                        row.getString("title")))
                .list();
    }

    private static String all(Function<Source, String> select) {
        return SOURCES.stream().map(select).collect(Collectors.joining(" union all "));
    }

    /** No item bears a number below one. */
    private static long number(String typed) {
        String digits = typed.strip().replaceFirst("^#", "");
        return digits.matches("\\d{1,12}") ? Long.parseLong(digits) : -1;
    }
}
