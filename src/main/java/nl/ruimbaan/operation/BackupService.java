package nl.ruimbaan.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import org.springframework.security.access.prepost.PreAuthorize;

/** The back-ups of the embedded database, for the administrator. */
@ApplicationService
public class BackupService {

    private static final Duration FRESH = Duration.ofDays(2);

    private final BackupMaker maker;
    private final Clock clock;

    BackupService(BackupMaker maker, Clock clock) {
        this.maker = maker;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public BackupOverview overview() {
        BackupFolder folder = maker.folder();
        if (folder == null) {
            return new BackupOverview(false, "", List.of(), false, null);
        }
        try {
            List<Backup> made = folder.backups();
            boolean stale =
                    made.isEmpty() || made.getFirst().at().isBefore(clock.now().minus(FRESH));
            return new BackupOverview(true, folder.path().toString(), made, stale, maker.failure());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Takes seconds, on a large database a minute; people go on working meanwhile. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public BackupOutcome make() {
        return maker.make(Backup.Occasion.ASKED);
    }
}
