package nl.ruimbaan.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.story.RowAnswer;
import nl.ruimbaan.story.StoryImport;
import nl.ruimbaan.story.StoryRow;
import org.springframework.stereotype.Component;

/** The steps of an import at work, each in a transaction of its own. */
@Component
class ImportSteps {

    private final ImportJobRepository jobs;
    private final WrongRows wrongRows;
    private final KeptRows kept;
    private final StoryImport stories;
    private final Clock clock;

    ImportSteps(ImportJobRepository jobs, WrongRows wrongRows, KeptRows kept, StoryImport stories, Clock clock) {
        this.jobs = jobs;
        this.wrongRows = wrongRows;
        this.kept = kept;
        this.stories = stories;
        this.clock = clock;
    }

    /** Where the work begins: how the file is to be read, and the last line behind us. */
    record Start(Mapping mapping, long cursor) {}

    @Change
    Start start(ImportId id) {
        ImportJob job = jobs.findById(id.value()).orElseThrow();
        return new Start(job.mapping(), job.cursor());
    }

    /** Nothing is known of the file's rows. */
    @Change
    void forgetWrong(ImportId id) {
        wrongRows.forget(id);
    }

    @Change
    void keepWrong(ImportId id, List<ParsedRow.Wrong> rows) {
        wrongRows.keep(id, rows);
    }

    /**
     * The rows of one transaction.
     *
     * @param right those to be taken
     * @param waiting those that somebody has to look at first
     * @param seen how many there were with the wrong ones
     * @param lastLine where the last of them starts
     */
    record Batch(List<StoryRow> right, List<StoryRow> waiting, long seen, long lastLine) {}

    /** Takes in a batch: the stories, the waiting rows, the counters and the cursor together, or nothing of it. */
    @Change
    ImportStatus take(ImportId id, Batch batch) {
        ImportJob job = jobs.lock(id.value()).orElseThrow();
        List<StoryRow> rows = batch.right();
        List<RowAnswer> answers = stories.take(rows);
        List<ParsedRow.Wrong> wrong = new ArrayList<>();
        Tally tally = new Tally(batch.seen(), 0, 0, 0, 0);
        for (int i = 0; i < answers.size(); i++) {
            StoryRow row = rows.get(i);
            tally = tally.plus(Tally.of(answers.get(i)));
            List<Refusal> refusals = refusals(answers.get(i));
            if (!refusals.isEmpty()) {
                String beginning = CsvRow.cut(row.draft().words(), 500);
                wrong.add(new ParsedRow.Wrong(row.source().line(), refusals, beginning));
            }
        }
        wrongRows.keep(id, wrong);
        letWait(job, batch.waiting());
        job.advance(batch.lastLine(), tally, clock.now());
        return job.toStatus(true);
    }

    /** A row that somebody looked at in an earlier import is on the wall, and wrong no longer. */
    private void letWait(ImportJob job, List<StoryRow> rows) {
        Set<String> known =
                stories.known(rows.stream().map(it -> it.source().key()).toList());
        List<Long> there = new ArrayList<>();
        List<StoryRow> waiting = new ArrayList<>();
        for (StoryRow row : rows) {
            if (known.contains(row.source().key())) {
                there.add(row.source().line());
            } else {
                waiting.add(row);
            }
        }
        kept.keep(waiting, clock.now());
        wrongRows.taken(job.importId(), there);
        job.lookedAt(new Tally(0, 0, 0, there.size(), 0));
    }

    @Change
    void end(ImportId id, Ending ending) {
        ending.of(jobs.lock(id.value()).orElseThrow(), clock.now());
    }

    @Change
    ImportStatus status(ImportId id, boolean atWork) {
        return jobs.findById(id.value()).orElseThrow().toStatus(atWork);
    }

    /** How an import comes to rest. */
    interface Ending {
        void of(ImportJob job, Instant now);
    }

    private static List<Refusal> refusals(RowAnswer answer) {
        return switch (answer) {
            case RowAnswer.IdenticalRowInThisFile identical ->
                List.of(Refusal.because("exchange.refused.identical", identical.line()));
            case RowAnswer.Refused refused -> refused.refusals();
            case RowAnswer.Taken taken -> List.of();
            case RowAnswer.AlreadyThere there -> List.of();
        };
    }
}
