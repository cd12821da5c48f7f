package nl.ruimbaan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.CsvRows;
import nl.ruimbaan.story.StoryRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through a file from row to row, to take them in. Holds one batch of rows, never the file. */
@Component
class TakingPass {

    /** Rows in one transaction; Hibernate inserts as many in one go. */
    static final int BATCH = 50;

    private final ImportFiles files;
    private final RowReading reading;
    private final ImportSteps steps;
    private final BatchTaking batches;
    private final ImportProgress progress;

    TakingPass(ImportFiles files, RowReading reading, ImportSteps steps, BatchTaking batches, ImportProgress progress) {
        this.files = files;
        this.reading = reading;
        this.steps = steps;
        this.batches = batches;
        this.progress = progress;
    }

    /** Takes in the rows after the cursor, batch by batch. */
    void through(ImportId id, BooleanSupplier stopped) {
        ImportSteps.Start start = steps.start(id);
        try (CsvRows rows = files.rows(id, start.mapping().writing())) {
            RowReader reader = reading.reader(id, start.mapping());
            CsvRow row = start.cursor() == 0
                    ? rows.next()
                    : rows.below(start.cursor()).next();
            while (row != null) {
                if (stopped.getAsBoolean()) {
                    steps.end(id, ImportJob::stop);
                    return;
                }
                row = takeBatch(id, reader, row, rows);
            }
            steps.end(id, (job, now) -> job.done(now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.forget(id);
    }

    /** Takes in this row and those after it, as many as fit; answers with the row after them. */
    private @Nullable CsvRow takeBatch(ImportId id, RowReader reader, CsvRow first, CsvRows rows) {
        List<StoryRow> right = new ArrayList<>(BATCH);
        List<StoryRow> waiting = new ArrayList<>();
        long seen = 0;
        long lastLine = first.line();
        CsvRow row = first;
        while (row != null && seen < BATCH) {
            if (reader.read(row) instanceof ParsedRow.Right story) {
                var taken = new StoryRow(story.story(), reading.source(id, reader.mapping(), row, story.toldOn()));
                (reading.held(story).isEmpty() ? right : waiting).add(taken);
            }
            seen++;
            lastLine = row.line();
            row = rows.next();
        }
        progress.tell(id, batches.take(id, new BatchTaking.Batch(right, waiting, seen, lastLine)));
        return row;
    }
}
