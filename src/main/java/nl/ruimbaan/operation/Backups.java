package nl.ruimbaan.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes back-ups of the embedded database while it is in use: H2 writes its file, as it stood at one moment, into a zip. One at
 * a time; none is kept that could not be restored. H2 (2.4.240) collects its maps one after the other: a file that is written
 * while people add photos now and then holds a row without its photo. The trial finds that out, and it is made once more.
 */
class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    private static final int TRIES = 5;

    /** Where a connection to the database comes from. */
    interface Source {
        Connection connection() throws SQLException;
    }

    private final Source source;
    private final BackupFolder folder;
    private final TrialRestore trial;
    private final ReentrantLock one = new ReentrantLock();

    Backups(Source source, BackupFolder folder, TrialRestore trial) {
        this.source = source;
        this.folder = folder;
        this.trial = trial;
    }

    BackupFolder folder() {
        return folder;
    }

    BackupOutcome make(Backup.Occasion occasion, Instant now) {
        if (!one.tryLock()) {
            return new BackupOutcome.Busy();
        }
        try {
            return new BackupOutcome.Made(tried(new Backup(now.truncatedTo(ChronoUnit.SECONDS), occasion, 0)));
        } catch (IOException | SQLException failed) {
            LOG.error("No back-up was made: {}", reason(failed));
            return new BackupOutcome.Failed(reason(failed));
        } finally {
            one.unlock();
        }
    }

    private Backup tried(Backup backup) throws IOException, SQLException {
        for (int left = TRIES - 1; left > 0; left--) {
            try {
                return made(backup);
            } catch (SQLException torn) {
                LOG.warn("A back-up could not be restored and is made once more: {}", reason(torn));
            }
        }
        return made(backup);
    }

    private Backup made(Backup backup) throws IOException, SQLException {
        Path file = folder.unfinished(backup);
        try {
            try (Connection connection = source.connection();
                    Statement statement = connection.createStatement()) {
                statement.execute("backup to '" + file.toString().replace("'", "''") + "'");
            }
            long rows = trial.of(file);
            Backup kept = folder.keep(file, backup);
            LOG.info("Back-up {} made; {} rows restored and read.", kept.fileName(), rows);
            return kept;
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static String reason(Exception failed) {
        return String.valueOf(failed.getMessage())
                .lines()
                .findFirst()
                .orElse(failed.getClass().getSimpleName());
    }
}
