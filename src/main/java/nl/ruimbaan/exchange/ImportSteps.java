package nl.ruimbaan.exchange;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import org.springframework.stereotype.Component;

/** The steps of an import at work, each in a transaction of its own. */
@Component
class ImportSteps {

    private final ImportJobRepository jobs;
    private final WrongRows wrongRows;
    private final Clock clock;

    ImportSteps(ImportJobRepository jobs, WrongRows wrongRows, Clock clock) {
        this.jobs = jobs;
        this.wrongRows = wrongRows;
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
}
