package nl.ruimbaan.base;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every text that an item has had, with who wrote it and when. */
@Component
public class TextVersions {

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

    /** The texts of an item, newest first, at most fifty. */
    public List<Version> of(ItemRef item) {
        return jdbc.sql("select version, person_id, at, text from text_version where item_id = ?"
                        + " order by version desc fetch first 50 rows only")
                .param(item.number())
                .query((row, i) -> new Version(
                        row.getInt("version"),
                        row.getLong("person_id"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("text")))
                .list();
    }
}
