package nl.ruimbaan.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Slice;
import org.springframework.security.access.prepost.PreAuthorize;

/** Reading: the imports of the coach who asks, how far they are, and what could not be taken. */
@ApplicationService
public class ImportOverview {

    /** How many wrong rows a page of the list holds. */
    public static final int PAGE = 50;

    private static final int EARLIER = 20;

    private final OwnImports own;
    private final ImportRunner runner;
    private final ImportProgress progress;
    private final WrongRows wrongRows;
    private final IncomingFile incoming;

    ImportOverview(
            OwnImports own, ImportRunner runner, ImportProgress progress, WrongRows wrongRows, IncomingFile incoming) {
        this.own = own;
        this.runner = runner;
        this.progress = progress;
        this.wrongRows = wrongRows;
        this.incoming = incoming;
    }

    /** The largest file that can be brought in, in bytes. */
    @PreAuthorize("hasRole('COACH')")
    public long largestFile() {
        return incoming.most();
    }

    /** My latest imports, the newest first. */
    @PreAuthorize("hasRole('COACH')")
    public List<ImportPage> earlier() {
        return own.latest(EARLIER).stream().map(this::page).toList();
    }

    @PreAuthorize("hasRole('COACH')")
    public Optional<ImportPage> page(ImportId id) {
        return own.find(id).map(this::page);
    }

    /** What was not taken and why, after this reason of this line; the first page after line 0. */
    @PreAuthorize("hasRole('COACH')")
    public Slice<WrongRow> wrongRows(ImportId id, long afterLine, int afterNr) {
        return own.find(id)
                .map(it -> wrongRows.after(id, afterLine, afterNr, PAGE))
                .orElseGet(() -> new Slice<>(List.of(), false));
    }

    /** Why most of the rows were not taken that were not; empty when there are none. */
    @PreAuthorize("hasRole('COACH')")
    public Optional<CommonReason> commonest(ImportId id) {
        return own.find(id).flatMap(it -> wrongRows.commonest(id));
    }

    /** Tells how far my import is, until the answer is run; a follower must be quick. */
    @PreAuthorize("hasRole('COACH')")
    public Runnable follow(ImportId id, Consumer<ImportStatus> follower) {
        return own.find(id).map(it -> progress.follow(id, follower)).orElse(() -> {});
    }

    private ImportPage page(ImportJob job) {
        return job.toPage(runner.atWork(job.importId()));
    }
}
