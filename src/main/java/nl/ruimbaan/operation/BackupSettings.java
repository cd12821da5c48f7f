package nl.ruimbaan.operation;

import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** What the settings say of the database and its back-ups. */
record BackupSettings(String url, String user, String password, Path folder) {

    private static final String EMBEDDED = "jdbc:h2:file:";

    static BackupSettings of(Environment settings) {
        return new BackupSettings(
                settings.getProperty("spring.datasource.url", ""),
                settings.getProperty("spring.datasource.username", ""),
                settings.getProperty("spring.datasource.password", ""),
                Path.of(settings.getProperty("ruimbaan.backup.folder", "data/backups")));
    }

    /** PostgreSQL has tools of its own for this. */
    boolean isPossible() {
        return url.startsWith(EMBEDDED);
    }

    Backups backups(Backups.Source source) {
        return new Backups(source, new BackupFolder(folder), new TrialRestore(user, password));
    }
}
