package nl.ruimbaan.exchange;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Page;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.story.StoryDraft;
import nl.ruimbaan.story.StoryRow;
import nl.ruimbaan.story.StorySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The waiting rows as they are kept. */
@Component
class WaitingStore {

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final JsonMapper json;

    WaitingStore(JdbcClient jdbc, Numbers numbers, JsonMapper json) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.json = json;
    }

    /** Keeps those that do not wait already and are on no wall. */
    void keep(ImportId job, PersonId coach, List<StoryRow> rows, Instant now) {
        for (StoryRow row : rows) {
            jdbc.sql("""
                    insert into import_waiting
                        (id, job_id, person_id, line, story, source_name, source_key, told_at, since)
                    select :id, j.id, :person, :line, :story, :name, :key, :told, :since from import_job j
                    where j.id = :job
                      and not exists (select 1 from import_waiting w where w.person_id = :person and w.source_key = :key)
                      and not exists (select 1 from story s where s.source_key = :key)
                    """)
                    .param("id", numbers.nextRecord())
                    .param("job", job.value())
                    .param("person", coach.value())
                    .param("line", row.source().line())
                    .param("story", json.writeValueAsString(row.draft()))
                    .param("name", row.source().name())
                    .param("key", row.source().key())
                    .param("told", row.source().toldAt().atOffset(ZoneOffset.UTC))
                    .param("since", now.atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    long count(PersonId coach) {
        return jdbc.sql("select count(*) from import_waiting where person_id = ?")
                .param(coach.value())
                .query(Long.class)
                .single();
    }

    Page<WaitingRow> after(PersonId coach, long id, int size) {
        return Page.of(
                jdbc.sql("select w.id, w.line, w.story, j.file_name from import_waiting w"
                                + " join import_job j on j.id = w.job_id where w.person_id = ? and w.id > ?"
                                + " order by w.person_id, w.id fetch first " + (size + 1) + " rows only")
                        .params(coach.value(), id)
                        .query((row, i) -> new WaitingRow(
                                row.getLong("id"),
                                row.getString("file_name"),
                                row.getLong("line"),
                                json.readValue(row.getString("story"), StoryDraft.class)))
                        .list(),
                size);
    }

    /** Where the row comes from; empty when it is not this coach's or waits no longer. */
    Optional<StorySource> source(PersonId coach, long id) {
        return jdbc.sql("select job_id, line, source_name, source_key, told_at from import_waiting"
                        + " where id = ? and person_id = ?")
                .params(id, coach.value())
                .query((row, i) -> new StorySource(
                        row.getString("source_name"),
                        row.getString("source_key"),
                        row.getLong("job_id"),
                        row.getLong("line"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    void forget(PersonId coach, long id) {
        jdbc.sql("delete from import_waiting where id = ? and person_id = ?")
                .params(id, coach.value())
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from import_waiting where since < ?")
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
