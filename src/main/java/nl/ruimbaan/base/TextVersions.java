package nl.ruimbaan.base;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every text that an item has had, with who wrote it and when. */
@Component
public class TextVersions implements TraceSource {

    private static final String KEEP =
            "insert into text_version (item_id, version, person_id, at, text) values (?, ?, ?, ?, ?)";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final JsonMapper json;

    TextVersions(JdbcClient jdbc, JdbcOperations batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** One earlier text. */
    public record Version(int version, long personId, Instant at, String json) {}

    /** Keeps the text as it is from this version on. */
    public void keep(ItemRef item, int version, long personId, Instant at, Object text) {
        jdbc.sql(KEEP)
                .params(item.number(), version, personId, at.atOffset(ZoneOffset.UTC), json.writeValueAsString(text))
                .update();
    }

    /** Keeps the first texts of many new items, in one batch. */
    public void keepFirst(Map<ItemRef, ?> texts, long personId, Instant at) {
        batches.batchUpdate(
                KEEP,
                texts.entrySet().stream()
                        .map(it -> new Object[] {
                            it.getKey().number(),
                            0,
                            personId,
                            at.atOffset(ZoneOffset.UTC),
                            json.writeValueAsString(it.getValue())
                        })
                        .toList());
    }

    /** Writes every text of an item anew, field by field. */
    public void rewrite(ItemRef item, UnaryOperator<String> anew) {
        jdbc.sql("select version, text from text_version where item_id = ?")
                .param(item.number())
                .query((row, i) -> Map.entry(row.getInt("version"), row.getString("text")))
                .list()
                .forEach(it -> {
                    String rewritten = rewritten(it.getValue(), anew);
                    if (!rewritten.equals(it.getValue())) {
                        jdbc.sql("update text_version set text = ? where item_id = ? and version = ?")
                                .params(rewritten, item.number(), it.getKey())
                                .update();
                    }
                });
    }

    private String rewritten(String text, UnaryOperator<String> anew) {
        Map<String, Object> fields = json.readValue(text, new TypeReference<LinkedHashMap<String, Object>>() {});
        fields.replaceAll((field, value) -> value instanceof List<?> several
                ? several.stream().map(it -> rewritten(it, anew)).toList()
                : rewritten(value, anew));
        return json.writeValueAsString(fields);
    }

    private static @Nullable Object rewritten(@Nullable Object value, UnaryOperator<String> anew) {
        return value instanceof String written ? anew.apply(written) : value;
    }

    /** The texts of an item, newest first, at most fifty. */
    public List<Version> of(ItemRef item) {
        return jdbc.sql("select version, person_id, at, text from text_version where item_id = ?"
                        + " order by version desc fetch first 50 rows only")
                .param(item.number())
                .query((row, i) -> new Version(
                        row.getInt("version"), row.getLong("person_id"), Rows.moment(row, "at"), row.getString("text")))
                .list();
    }

    /** That an item was edited, its own feature knows. */
    @Override
    public Set<Long> touched(Collection<Long> items) {
        return Set.of();
    }

    @Override
    public void forget(Collection<Long> items) {
        jdbc.sql("delete from text_version where item_id in (:items)")
                .param("items", items)
                .update();
    }
}
