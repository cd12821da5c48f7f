package nl.ruimbaan.measure;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.publishing.Publishing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;

/** Flags that a coach puts at a chart by hand. */
@ApplicationService
public class MeasureFlags {

    private final MeasureRepository measures;
    private final MeasureRecorder recorder;
    private final Publishing publishing;
    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final Clock clock;

    MeasureFlags(
            MeasureRepository measures,
            MeasureRecorder recorder,
            Publishing publishing,
            JdbcClient jdbc,
            Numbers numbers,
            Clock clock) {
        this.measures = measures;
        this.recorder = recorder;
        this.publishing = publishing;
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Puts one there. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act put(MeasureId id, FlagDraft draft) {
        Optional<Measure> measure = measures.findById(id.number());
        if (measure.isEmpty()) {
            return Act.gone();
        }
        List<Refusal> refusals = publishing.refusals(
                ItemKind.MEASURE, id.number(), Map.of("words", draft.words()), draft.refusals(clock.today()));
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        var day = Objects.requireNonNull(draft.day());
        String words = Texts.line(draft.words());
        jdbc.sql("insert into measure_flag (id, measure_id, on_day, words) values (?, ?, ?, ?)")
                .params(numbers.nextRecord(), id.number(), day, words)
                .update();
        recorder.changed(measure.get(), new Happened(MeasureVerb.FLAG, day, null, words, null, null));
        return Act.done();
    }

    /** Takes one away that a person put there; the history keeps its words. */
    @PreAuthorize("hasRole('COACH')")
    @Change
    public Act remove(MeasureId id, long flag) {
        Optional<Measure> measure = measures.findById(id.number());
        Optional<FlagDraft> found = jdbc.sql("select on_day, words from measure_flag where id = ? and measure_id = ?")
                .params(flag, id.number())
                .query((row, i) -> new FlagDraft(Rows.day(row, "on_day"), row.getString("words")))
                .optional();
        if (measure.isEmpty() || found.isEmpty()) {
            return Act.gone();
        }
        jdbc.sql("delete from measure_flag where id = ?").param(flag).update();
        recorder.changed(
                measure.get(),
                new Happened(MeasureVerb.UNFLAG, found.get().day(), found.get().words(), null, null, null));
        return Act.done();
    }
}
