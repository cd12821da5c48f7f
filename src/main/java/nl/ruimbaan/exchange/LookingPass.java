package nl.ruimbaan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.ruimbaan.sheet.CsvRow;
import nl.ruimbaan.sheet.CsvRows;
import org.springframework.stereotype.Component;

/** Goes through a file from row to row, only to look. Holds one batch of wrong rows, never the file. */
@Component
class LookingPass {

    /** News is told once in so many rows. */
    private static final int NEWS = 1_000;

    private final ImportFiles files;
    private final RowReading reading;
    private final ImportSteps steps;
    private final ImportProgress progress;

    LookingPass(ImportFiles files, RowReading reading, ImportSteps steps, ImportProgress progress) {
        this.files = files;
        this.reading = reading;
        this.steps = steps;
        this.progress = progress;
    }

    /** Counts the rows and lists the wrong ones. */
    void through(ImportId id, BooleanSupplier stopped) {
        Mapping mapping = steps.start(id).mapping();
        steps.forgetWrong(id);
        try (CsvRows rows = files.rows(id, mapping.writing())) {
            RowReader reader = reading.reader(id, mapping);
            var seen = new RowsSeen();
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                ParsedRow parsed = reader.read(row);
                seen.add(row, parsed, parsed instanceof ParsedRow.Right right ? reading.held(right) : List.of());
                if (seen.notKept() == TakingPass.BATCH) {
                    steps.keepWrong(id, seen.takeWrong());
                }
                if (seen.all() % NEWS == 0) {
                    progress.tell(id, seen.status());
                    if (stopped.getAsBoolean()) {
                        steps.end(id, ImportJob::stop);
                        return;
                    }
                }
            }
            steps.keepWrong(id, seen.takeWrong());
            steps.end(id, (job, now) -> job.checked(seen.all(), seen.refused(), seen.waiting(), now));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
