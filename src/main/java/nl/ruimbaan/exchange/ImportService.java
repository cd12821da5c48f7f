package nl.ruimbaan.exchange;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.sheet.OtherFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bringing in a file: upload, check, start, stop. A coach sees and steers their own imports. */
@ApplicationService
@Transactional(propagation = Propagation.SUPPORTS)
public class ImportService {

    /** How the names of files end that can be brought in. */
    public static final List<String> ENDINGS = List.of(".csv", ".txt", ".tsv", ".tab");

    private static final int LONGEST_NAME = 255;

    private final OwnImports own;
    private final ImportFiles files;
    private final ImportFormat format;
    private final ImportRunner runner;
    private final LookingPass looking;
    private final TakingPass taking;

    ImportService(
            OwnImports own,
            ImportFiles files,
            ImportFormat format,
            ImportRunner runner,
            LookingPass looking,
            TakingPass taking) {
        this.own = own;
        this.files = files;
        this.format = format;
        this.runner = runner;
        this.looking = looking;
        this.taking = taking;
    }

    /** Takes in a file as it arrives, and guesses how to read it. */
    @PreAuthorize("hasRole('COACH')")
    public ImportAnswer receive(String fileName, InputStream bytes) {
        String name = plainName(fileName);
        String small = name.toLowerCase(Locale.ROOT);
        Optional<OtherFile> other = OtherFile.named(name);
        if (other.isPresent()) {
            return ImportAnswer.refused(other.get().key("exchange"));
        }
        if (ENDINGS.stream().noneMatch(small::endsWith)) {
            return ImportAnswer.refused("exchange.refused.type");
        }
        return switch (files.receive(bytes)) {
            case IncomingFile.Refused refused -> new ImportAnswer.Refused(List.of(refused.refusal()));
            case IncomingFile.Received received -> {
                ImportId id = own.another();
                files.assign(received.file(), id);
                own.keep(id, name, received.size(), format.guess(id, name));
                yield new ImportAnswer.Accepted(id);
            }
        };
    }

    /** Looks through all rows, read in this way, in the background. */
    @PreAuthorize("hasRole('COACH')")
    public ImportAnswer check(ImportId id, Mapping mapping) {
        return begin(
                id,
                (job, now) -> {
                    if (!job.toStatus(false).mayCheck() || !files.exists(id)) {
                        return List.of(Refusal.because("exchange.refused.tooLate"));
                    }
                    Survey survey = format.survey(id, mapping);
                    List<Refusal> refusals = format.refusals(id, mapping, survey);
                    if (refusals.isEmpty()) {
                        job.check(survey.proven(), now);
                    }
                    return refusals;
                },
                looking::through);
    }

    /** Takes in the right rows, or the rest of them, in the background. */
    @PreAuthorize("hasRole('COACH')")
    public ImportAnswer start(ImportId id) {
        return begin(
                id,
                (job, now) -> {
                    if (!job.toStatus(false).mayRun()) {
                        return List.of(Refusal.because("exchange.refused.notReady"));
                    }
                    if (!files.exists(id)) {
                        return List.of(Refusal.because("exchange.refused.fileGone"));
                    }
                    job.run(now);
                    return List.of();
                },
                taking::through);
    }

    /** Stops after the batch at hand; it can go on later. */
    @PreAuthorize("hasRole('COACH')")
    public ImportAnswer stop(ImportId id) {
        if (own.find(id).isEmpty()) {
            return new ImportAnswer.Gone();
        }
        runner.stop(id);
        return new ImportAnswer.Accepted(id);
    }

    private ImportAnswer begin(
            ImportId id, BiFunction<ImportJob, Instant, List<Refusal>> change, ImportRunner.Pass pass) {
        if (!runner.claim(id)) {
            return ImportAnswer.refused("exchange.refused.oneAtATime");
        }
        boolean begun = false;
        try {
            ImportAnswer answer = own.change(id, change)
                    .<ImportAnswer>map(
                            why -> why.isEmpty() ? new ImportAnswer.Accepted(id) : new ImportAnswer.Refused(why))
                    .orElseGet(ImportAnswer.Gone::new);
            begun = answer instanceof ImportAnswer.Accepted;
            return answer;
        } finally {
            if (begun) {
                runner.start(pass);
            } else {
                runner.release();
            }
        }
    }

    /** The name without folders and control characters, as browsers and attackers may send them. */
    private static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
