package nl.ruimbaan.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.story.StoryRow;
import nl.ruimbaan.story.StorySource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Goes through a file from row to row: first to look, then to take. Holds one batch of rows, never the file. */
@Component
class ImportWork {

    /** Rows in one transaction; Hibernate inserts as many in one go. */
    static final int BATCH = 50;

    /** While looking, news is told once in so many rows. */
    private static final int NEWS = 1_000;

    private final ImportFiles files;
    private final ImportSteps steps;
    private final ImportProgress progress;
    private final PeopleService people;
    private final DemandTypeService demandTypes;
    private final PublishingGuard guard;
    private final Clock clock;

    ImportWork(
            ImportFiles files,
            ImportSteps steps,
            ImportProgress progress,
            PeopleService people,
            DemandTypeService demandTypes,
            PublishingGuard guard,
            Clock clock) {
        this.files = files;
        this.steps = steps;
        this.progress = progress;
        this.people = people;
        this.demandTypes = demandTypes;
        this.guard = guard;
        this.clock = clock;
    }

    /** Counts the rows and lists the wrong ones. */
    void check(ImportId id, BooleanSupplier stopped) {
        Mapping mapping = steps.start(id).mapping();
        steps.forgetWrong(id);
        try (CsvRows rows = files.rows(id, mapping.writing())) {
            RowReader reader = reader(id, mapping);
            var seen = new RowsSeen();
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                ParsedRow reading = reader.read(row);
                seen.add(row, reading, reading instanceof ParsedRow.Right right ? held(right) : List.of());
                if (seen.notKept() == BATCH) {
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

    /** Takes in the rows after the cursor, batch by batch. */
    void take(ImportId id, BooleanSupplier stopped) {
        ImportSteps.Start start = steps.start(id);
        try (CsvRows rows = files.rows(id, start.mapping().writing())) {
            RowReader reader = reader(id, start.mapping());
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
                var taken = new StoryRow(story.story(), source(id, reader.mapping(), row, story.toldOn()));
                (held(story).isEmpty() ? right : waiting).add(taken);
            }
            seen++;
            lastLine = row.line();
            row = rows.next();
        }
        progress.tell(id, steps.take(id, new ImportSteps.Batch(right, waiting, seen, lastLine)));
        return row;
    }

    /** A row that could tell who it is about waits among the wrong ones until somebody has looked at it. */
    private List<Refusal> held(ParsedRow.Right row) {
        return guard.after(List.of(), ItemKind.STORY, 0, row.story().texts());
    }

    private StorySource source(ImportId id, Mapping mapping, CsvRow row, @Nullable LocalDate toldOn) {
        Instant toldAt =
                toldOn == null ? clock.now() : toldOn.atStartOfDay(Clock.ZONE).toInstant();
        return new StorySource(mapping.source().strip(), row.key(), id.value(), row.line(), toldAt);
    }

    private RowReader reader(ImportId id, Mapping mapping) {
        int width = files.headings(id, mapping.writing()).width();
        return new RowReader(mapping, width, KnownNames.of(people, demandTypes), clock.today());
    }
}
