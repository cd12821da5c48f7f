package nl.ruimbaan.operation;

import java.nio.file.Path;
import javax.sql.DataSource;
import nl.ruimbaan.base.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the back-ups of this portal, for whoever may ask, and remembers why the last one failed. */
@Component
class BackupMaker {

    private final Clock clock;
    private final @Nullable Backups backups;
    private volatile @Nullable String failure;

    BackupMaker(DataSource database, Environment settings, Clock clock) {
        this.clock = clock;
        var place = BackupSettings.of(settings);
        this.backups = place.isPossible() ? place.backups(database::getConnection) : null;
    }

    BackupOutcome make(Backup.Occasion occasion) {
        if (backups == null) {
            return new BackupOutcome.NotHere();
        }
        BackupOutcome outcome = backups.make(occasion, clock.now());
        switch (outcome) {
            case BackupOutcome.Failed(var reason) -> failure = reason;
            case BackupOutcome.Made made -> failure = null;
            case BackupOutcome.Busy busy -> {}
            case BackupOutcome.NotHere notHere -> {}
        }
        return outcome;
    }

    /** Empty when none are made here. */
    @Nullable
    BackupFolder folder() {
        return backups == null ? null : backups.folder();
    }

    /** Where others ask for one; empty when none are made here. */
    @Nullable
    Path desk() {
        return backups == null ? null : backups.folder().path();
    }

    @Nullable
    String failure() {
        return failure;
    }
}
