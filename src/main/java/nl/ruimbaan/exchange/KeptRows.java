package nl.ruimbaan.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryRow;
import nl.ruimbaan.story.StorySource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The waiting rows as they are kept, each once: with all that could tell who they are about, and so not for long. */
@Component
class KeptRows implements Forgets {

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final Numbers numbers;
    private final JsonMapper json;

    KeptRows(JdbcClient jdbc, JdbcOperations batches, Numbers numbers, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.numbers = numbers;
        this.json = json;
    }

    /** Keeps those that do not wait yet. */
    void keep(Collection<StoryRow> rows, Instant now) {
        Set<String> waiting = waiting(rows);
        List<Object[]> values = rows.stream()
                .filter(it -> waiting.add(it.source().key()))
                .map(it -> values(it, now))
                .toList();
        if (!values.isEmpty()) {
            batches.batchUpdate(
                    "insert into import_waiting (id, job_id, line, source_name, source_key, told_at, draft, kept_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                    values);
        }
    }

    private Set<String> waiting(Collection<StoryRow> rows) {
        if (rows.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(jdbc.sql("select source_key from import_waiting where source_key in (:keys)")
                .param("keys", rows.stream().map(it -> it.source().key()).toList())
                .query(String.class)
                .list());
    }

    private Object[] values(StoryRow row, Instant now) {
        StorySource source = row.source();
        return new Object[] {
            numbers.nextRecord(),
            source.importId(),
            source.line(),
            source.name(),
            source.key(),
            source.toldAt().atOffset(ZoneOffset.UTC),
            json.writeValueAsString(row.draft()),
            now.atOffset(ZoneOffset.UTC)
        };
    }

    long count(PersonId importer) {
        return jdbc.sql("select count(*) from import_waiting w join import_job j on j.id = w.job_id"
                        + " where j.person_id = ?")
                .param(importer.value())
                .query(Long.class)
                .single();
    }

    /** Those of this person's imports after this one, the longest waiting first. */
    Slice<WaitingRow> after(PersonId importer, long id, int size) {
        List<WaitingRow> rows = jdbc.sql("select w.id, j.file_name, w.line, w.kept_at, w.draft from import_waiting w"
                        + " join import_job j on j.id = w.job_id where j.person_id = ? and w.id > ?"
                        + " order by w.id fetch first " + (size + 1) + " rows only")
                .params(importer.value(), id)
                .query((row, i) -> new WaitingRow(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getLong("line"),
                        instant(row, "kept_at"),
                        draft(row)))
                .list();
        return Slice.of(rows, size);
    }

    /** The row of this person's import, which nobody else takes or leaves out before we are done. */
    Optional<Kept> lock(PersonId importer, long id) {
        return jdbc.sql(
                        "select id, job_id, line, source_name, source_key, told_at, draft from import_waiting"
                                + " where id = ? and job_id in (select j.id from import_job j where j.person_id = ?) for update")
                .params(id, importer.value())
                .query((row, i) -> new Kept(row.getLong("id"), new StoryRow(draft(row), source(row))))
                .optional();
    }

    void forget(long id) {
        jdbc.sql("delete from import_waiting where id = ?").param(id).update();
    }

    /** None of this import waits any longer; answers which did. */
    List<Long> forgetOf(ImportId job) {
        List<Long> rows = jdbc.sql("select id from import_waiting where job_id = ? for update")
                .param(job.value())
                .query((row, i) -> row.getLong("id"))
                .list();
        jdbc.sql("delete from import_waiting where job_id = ?")
                .param(job.value())
                .update();
        return rows;
    }

    @Override
    public String what() {
        return "imported rows that wait for a look";
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(WaitingRows.DAYS);
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from import_waiting where kept_at < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }

    private StoryDraft draft(ResultSet row) throws SQLException {
        return json.readValue(row.getString("draft"), StoryDraft.class);
    }

    private static StorySource source(ResultSet row) throws SQLException {
        return new StorySource(
                row.getString("source_name"),
                row.getString("source_key"),
                row.getLong("job_id"),
                row.getLong("line"),
                instant(row, "told_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return Rows.moment(row, column);
    }

    /** A waiting row as it was kept: all that it takes to put it on the wall. */
    record Kept(long id, StoryRow story) {

        ImportId job() {
            return new ImportId(story.source().importId());
        }

        long line() {
            return story.source().line();
        }
    }
}
