package nl.ruimbaan.base;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every text that an item has had, with who wrote it and when. */
@Component
public class TextVersions {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TextVersions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** One earlier text. */
    public record Version(int version, long personId, Instant at, String json) {}

    /** Keeps the text as it is from this version on. */
    public void keep(ItemRef item, int version, long personId, Instant at, Object text) {
        jdbc.sql("insert into text_version (item_id, version, person_id, at, text) values (?, ?, ?, ?, ?)")
                .params(item.number(), version, personId, at.atOffset(ZoneOffset.UTC), json.writeValueAsString(text))
                .update();
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
