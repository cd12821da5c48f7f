package nl.ruimbaan.exchange;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.sheet.Separator;
import nl.ruimbaan.sheet.TextEncoding;
import org.jspecify.annotations.Nullable;

/** One file that a coach brings in, and how far that is. */
@Entity
@SuppressWarnings("UnusedVariable") // statements read its columns
class ImportJob extends BaseEntity {

    private long personId;

    @Enumerated(EnumType.STRING)
    private ImportState state = ImportState.UPLOADED;

    private String fileName;
    private long fileSize;

    @Enumerated(EnumType.STRING)
    private TextEncoding encoding;

    @Enumerated(EnumType.STRING)
    @Column(name = "cell_separator")
    private Separator separator;

    private String sourceName;

    @Convert(converter = MappingText.class)
    private Mapping mapping;

    private @Nullable Long rowsTotal;
    private long rowsSeen;
    private long rowsTaken;
    private long rowsDoubled;
    private long rowsKnown;
    private long rowsRefused;
    private long rowsWaiting;
    private long rowsBack;
    private long cursorLine;
    private @Nullable String failure;
    private Instant uploadedAt;
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init")
    protected ImportJob() {}

    @SuppressWarnings("NullAway.Init") // choose() fills the rest
    ImportJob(ImportId id, PersonId importer, String fileName, long fileSize, Mapping guess, Instant now) {
        super(id.value());
        this.personId = importer.value();
        this.fileName = fileName;
        this.fileSize = fileSize;
        this.uploadedAt = now;
        choose(guess, now);
    }

    /** Its rows are counted and looked through, read by this mapping. */
    void check(Mapping chosen, Instant now) {
        choose(chosen, now);
        state = ImportState.CHECKING;
        rowsTotal = null;
        rowsRefused = 0;
        rowsWaiting = 0;
        failure = null;
    }

    /** All rows were looked through; some of the wrong ones can be taken after a look. */
    void checked(long total, long refused, long waiting, Instant now) {
        state = ImportState.READY;
        rowsTotal = total;
        rowsRefused = refused;
        rowsWaiting = waiting;
        changedAt = now;
    }

    /** Its rows are taken in from where it was. */
    void run(Instant now) {
        state = ImportState.RUNNING;
        failure = null;
        changedAt = now;
    }

    /** The rows up to this line are behind us. */
    void advance(long line, Tally batch, Instant now) {
        cursorLine = line;
        rowsSeen += batch.seen();
        rowsTaken += batch.taken();
        rowsDoubled += batch.doubled();
        rowsKnown += batch.known();
        rowsRefused += batch.refused();
        changedAt = now;
    }

    /** Rows that waited are wrong no longer. */
    void lookedAt(Tally rows) {
        long all = rows.taken() + rows.doubled() + rows.known();
        rowsTaken += rows.taken();
        rowsDoubled += rows.doubled();
        rowsKnown += rows.known();
        rowsRefused = Math.max(0, rowsRefused - all);
        rowsWaiting = Math.max(0, rowsWaiting - all);
    }

    /** Someone wished so: the check begins anew later, the taking in goes on where it was. */
    void stop(Instant now) {
        state = state == ImportState.CHECKING ? ImportState.UPLOADED : ImportState.STOPPED;
        changedAt = now;
    }

    void done(Instant now) {
        state = ImportState.DONE;
        changedAt = now;
    }

    /** So many of its stories are off the wall again; of its rows none waits. */
    void takenBack(long stories, Instant now) {
        state = ImportState.TAKEN_BACK;
        rowsBack += stories;
        rowsTaken = Math.max(0, rowsTaken - stories);
        rowsWaiting = 0;
        failure = null;
        changedAt = now;
    }

    void fail(String key, Instant now) {
        state = ImportState.FAILED;
        failure = key;
        changedAt = now;
    }

    boolean isOf(PersonId person) {
        return personId == person.value();
    }

    PersonId importer() {
        return new PersonId(personId);
    }

    ImportId importId() {
        return new ImportId(id());
    }

    long cursor() {
        return cursorLine;
    }

    String fileName() {
        return fileName;
    }

    Mapping mapping() {
        return mapping;
    }

    ImportStatus toStatus(boolean atWork) {
        Tally tally = new Tally(rowsSeen, rowsTaken, rowsDoubled, rowsKnown, rowsRefused);
        return new ImportStatus(state, state.isBusy() && !atWork, rowsTotal, rowsWaiting, rowsBack, tally, failure);
    }

    ImportPage toPage(boolean atWork) {
        return new ImportPage(importId(), fileName, fileSize, uploadedAt, mapping, toStatus(atWork));
    }

    private void choose(Mapping chosen, Instant now) {
        encoding = chosen.encoding();
        separator = chosen.separator();
        sourceName = chosen.source().strip();
        mapping = chosen;
        changedAt = now;
    }
}
