package nl.ruimbaan.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.story.RowAnswer;
import nl.ruimbaan.story.StoryImport;
import nl.ruimbaan.story.StoryRow;
import org.springframework.stereotype.Component;

/** Takes in the rows of a file batch by batch, each in a transaction of its own. */
@Component
class BatchTaking {

    private final ImportJobRepository jobs;
    private final WrongRows wrongRows;
    private final KeptRows kept;
    private final StoryImport stories;
    private final Clock clock;

    BatchTaking(ImportJobRepository jobs, WrongRows wrongRows, KeptRows kept, StoryImport stories, Clock clock) {
        this.jobs = jobs;
        this.wrongRows = wrongRows;
        this.kept = kept;
        this.stories = stories;
        this.clock = clock;
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
