package nl.ruimbaan.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which imported rows are on the wall already. */
@Component
class StoryOriginReader {

    private final JdbcClient jdbc;

    StoryOriginReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The import and the line that a story came from. */
    record Origin(long importId, long line) {

        boolean isEarlierThan(StorySource source) {
            return importId == source.importId() && line < source.line();
        }
    }

    /** Where the rows with these keys came from, in one query; new rows are left out. */
    Map<String, Origin> of(Collection<String> keys) {
        Map<String, Origin> found = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql("select source_key, source_import, source_line from story where source_key in (:keys)")
                    .param("keys", keys)
                    .query(row -> {
                        Origin origin = new Origin(row.getLong("source_import"), row.getLong("source_line"));
                        found.put(row.getString("source_key"), origin);
                    });
        }
        return found;
    }
}
