package nl.ruimbaan.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Forgets;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Slice;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows that were not taken, with the reasons, as they are kept. */
@Component
class WrongRows implements Forgets {

    private static final TypeReference<List<Object>> ARGS = new TypeReference<>() {};

    /** In place of what was quoted from the row in the reason. */
    private static final String FORGOTTEN = "[\"…\",\"…\",\"…\"]";

    private final JdbcClient jdbc;
    private final JdbcOperations batches;
    private final JsonMapper json;

    WrongRows(JdbcClient jdbc, JdbcOperations batches, JsonMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    void keep(ImportId id, Collection<ParsedRow.Wrong> rows) {
        List<Object[]> values = new ArrayList<>();
        for (ParsedRow.Wrong row : rows) {
            for (int nr = 0; nr < row.refusals().size(); nr++) {
                Refusal why = row.refusals().get(nr);
                String args = json.writeValueAsString(why.args());
                values.add(new Object[] {id.value(), row.line(), nr, why.field(), why.key(), args, row.beginning()});
            }
        }
        if (!values.isEmpty()) {
            batches.batchUpdate(
                    "insert into import_refusal (job_id, line, nr, field, reason, args, row_text)"
                            + " values (?, ?, ?, ?, ?, ?, ?)",
                    values);
        }
    }

    void forget(ImportId id) {
        jdbc.sql("delete from import_refusal where job_id = ?")
                .param(id.value())
                .update();
    }

    /** These rows are on the wall: of them, and of rows that begin the same, no text stays. */
    void taken(ImportId id, Collection<Long> lines) {
        for (long line : lines) {
            forgetText(id, line);
            jdbc.sql("delete from import_refusal where job_id = ? and line = ?")
                    .params(id.value(), line)
                    .update();
        }
    }

    /** The row stays listed by its line and reason alone, as do those that begin the same. */
    void forgetText(ImportId id, long line) {
        jdbc.sql("update import_refusal set row_text = '' where job_id = ? and row_text in"
                        + " (select same.row_text from import_refusal same where same.job_id = ? and same.line = ?)")
                .params(id.value(), id.value(), line)
                .update();
    }

    @Override
    public String what() {
        return "texts of imported rows that were not taken";
    }

    @Override
    public Duration kept() {
        return Duration.ofDays(WaitingRows.DAYS);
    }

    /** What a row says may tell who it is about, whyever it was not taken: its line and the reason stay, its words do not. */
    @Override
    public int forgetBefore(Instant moment) {
        String old = " and job_id in (select id from import_job where changed_at < ?)";
        int gone = jdbc.sql("update import_refusal set row_text = '' where row_text <> ''" + old)
                .param(moment.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update import_refusal set args = ? where args like '%\"%' and args <> ?" + old)
                .params(FORGOTTEN, FORGOTTEN, moment.atOffset(ZoneOffset.UTC))
                .update();
        return gone;
    }

    /** The reasons after this one, by line. */
    Slice<WrongRow> after(ImportId id, long line, int nr, int size) {
        List<WrongRow> rows = jdbc.sql("select line, nr, field, reason, args, row_text from import_refusal"
                        + " where job_id = ? and (line, nr) > (?, ?) order by line, nr fetch first " + (size + 1)
                        + " rows only")
                .params(id.value(), line, nr)
                .query((row, i) -> new WrongRow(
                        row.getLong("line"),
                        row.getInt("nr"),
                        new Refusal(row.getString("field"), row.getString("reason"), args(row.getString("args"))),
                        row.getString("row_text")))
                .list();
        return Slice.of(rows, size);
    }

    /** The reason for which the most rows were not taken, as it was said of the first of them, and how many they are. */
    Optional<CommonReason> commonest(ImportId id) {
        return jdbc.sql("""
                        select r.field, r.reason, r.args, most.lines
                        from (select field, reason, count(*) as lines, min(line) as first_line from import_refusal
                              where job_id = :job group by field, reason
                              order by lines desc, first_line fetch first 1 rows only) most
                        join import_refusal r on r.job_id = :job and r.line = most.first_line and r.field = most.field
                                             and r.reason = most.reason
                        order by r.nr fetch first 1 rows only""")
                .param("job", id.value())
                .query((row, i) -> new CommonReason(
                        new Refusal(row.getString("field"), row.getString("reason"), args(row.getString("args"))),
                        row.getLong("lines")))
                .optional();
    }

    private List<Object> args(String text) {
        return json.readValue(text, ARGS);
    }
}
