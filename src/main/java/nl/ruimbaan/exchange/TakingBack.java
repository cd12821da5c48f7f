package nl.ruimbaan.exchange;

import java.time.Instant;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.ItemTraces;
import nl.ruimbaan.story.BroughtStories;
import nl.ruimbaan.story.ImportedStories;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking back what an import brought: the coach's own import, whole. The stories that nobody did anything with are gone, and so are
 * the rows that wait; a story that somebody worked on stays. Then the file can be brought in anew.
 */
@ApplicationService
@Transactional(propagation = Propagation.SUPPORTS)
public class TakingBack {

    private final ImportedStories stories;
    private final ImportFiles files;
    private final ImportRunner runner;
    private final OwnImports own;
    private final KeptRows kept;
    private final ItemTraces traces;

    TakingBack(
            ImportedStories stories,
            ImportFiles files,
            ImportRunner runner,
            OwnImports own,
            KeptRows kept,
            ItemTraces traces) {
        this.stories = stories;
        this.files = files;
        this.runner = runner;
        this.own = own;
        this.kept = kept;
        this.traces = traces;
    }

    /** What would go and what would stay; empty when there is no such import of mine. */
    @PreAuthorize("hasRole('COACH')")
    public Optional<BroughtStories> about(ImportId id) {
        return own.find(id).map(it -> stories.of(it.id()));
    }

    /** Takes back what nobody worked on, all of it or nothing. */
    @PreAuthorize("hasRole('COACH')")
    public ImportAnswer takeBack(ImportId id) {
        if (!runner.claim(id)) {
            return ImportAnswer.refused("exchange.refused.oneAtATime");
        }
        try {
            ImportAnswer answer = own.changeAlone(id, this::takeBack).orElseGet(ImportAnswer.Gone::new);
            if (answer instanceof ImportAnswer.Accepted) {
                files.forget(id);
            }
            return answer;
        } finally {
            runner.release();
        }
    }

    private ImportAnswer takeBack(ImportJob job, Instant now) {
        if (!job.toStatus(false).mayTakeBack()) {
            return ImportAnswer.refused("exchange.refused.nothingToTakeBack");
        }
        long gone = stories.takeBack(job.id());
        if (gone == 0) {
            return ImportAnswer.refused("exchange.refused.allWorkedOn");
        }
        traces.forget(kept.forgetOf(job.importId()).stream()
                .map(it -> WaitingRow.ref(it).number())
                .toList());
        job.takenBack(gone, now);
        return new ImportAnswer.Accepted(job.importId());
    }
}
