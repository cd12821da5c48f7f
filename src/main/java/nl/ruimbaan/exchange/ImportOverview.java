package nl.ruimbaan.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import tools.jackson.databind.json.JsonMapper;

/** Reading: the imports of the coach who asks, how far they are, and what could not be taken. */
@ApplicationService
public class ImportOverview {

    /** How many wrong rows a page of the list holds. */
    public static final int PAGE = 50;

    private static final int EARLIER = 20;

    private final ImportJobRepository jobs;
    private final ImportFiles files;
    private final ImportFormat format;
    private final ImportRunner runner;
    private final ImportProgress progress;
    private final WrongRows wrongRows;
    private final IncomingFile incoming;
    private final JsonMapper json;
    private final CurrentUser user;

    ImportOverview(
            ImportJobRepository jobs,
            ImportFiles files,
            ImportFormat format,
            ImportRunner runner,
            ImportProgress progress,
            WrongRows wrongRows,
            IncomingFile incoming,
            JsonMapper json,
            CurrentUser user) {
        this.jobs = jobs;
        this.files = files;
        this.format = format;
        this.runner = runner;
        this.progress = progress;
        this.wrongRows = wrongRows;
        this.incoming = incoming;
        this.json = json;
        this.user = user;
    }

    /** The largest file that can be brought in, in bytes. */
    @PreAuthorize("hasRole('COACH')")
    public long largestFile() {
        return incoming.most();
    }

    /** My latest imports, the newest first. */
    @PreAuthorize("hasRole('COACH')")
    public List<ImportPage> earlier() {
        return jobs.findByPersonIdOrderByIdDesc(user.id().value(), Limit.of(EARLIER)).stream()
                .map(this::page)
                .toList();
    }

    @PreAuthorize("hasRole('COACH')")
    public Optional<ImportPage> page(ImportId id) {
        return mine(id).map(this::page);
    }

    /** The headings and first rows, read in this way; empty when the file is no longer there. */
    @PreAuthorize("hasRole('COACH')")
    public Optional<Preview> preview(ImportId id, Mapping mapping) {
        return mine(id).filter(it -> files.exists(id)).map(it -> format.preview(id, mapping));
    }

    /** The best guess for the columns, when the file is written like this. */
    @PreAuthorize("hasRole('COACH')")
    public Optional<Mapping> guess(ImportId id, Writing writing) {
        return mine(id).filter(it -> files.exists(id))
                .map(job -> format.guess(id, page(job).fileName(), writing));
    }

    /** How its words look in each way of writing characters; empty when only one can be right. */
    @PreAuthorize("hasRole('COACH')")
    public Map<TextEncoding, String> samples(ImportId id) {
        return mine(id).filter(it -> files.exists(id))
                .map(it -> files.samples(id))
                .orElseGet(Map::of);
    }

    /** What was not taken and why, after this reason of this line; the first page after line 0. */
    @PreAuthorize("hasRole('COACH')")
    public Slice<WrongRow> wrongRows(ImportId id, long afterLine, int afterNr) {
        return mine(id).map(it -> wrongRows.after(id, afterLine, afterNr, PAGE))
                .orElseGet(() -> new Slice<>(List.of(), false));
    }

    /** Why most of the rows were not taken that were not; empty when there are none. */
    @PreAuthorize("hasRole('COACH')")
    public Optional<CommonReason> commonest(ImportId id) {
        return mine(id).flatMap(it -> wrongRows.commonest(id));
    }

    /** Tells how far my import is, until the answer is run; a follower must be quick. */
    @PreAuthorize("hasRole('COACH')")
    public Runnable follow(ImportId id, Consumer<ImportStatus> follower) {
        return mine(id).map(it -> progress.follow(id, follower)).orElse(() -> {});
    }

    private Optional<ImportJob> mine(ImportId id) {
        return jobs.findById(id.value()).filter(it -> it.isOf(user.id()));
    }

    private ImportPage page(ImportJob job) {
        return job.toPage(json.readValue(job.mappingJson(), Mapping.class), runner.atWork(job.importId()));
    }
}
