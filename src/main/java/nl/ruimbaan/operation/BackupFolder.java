package nl.ruimbaan.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder with the back-ups. Only files of names that we give are listed, and only those ever go. */
class BackupFolder {

    /** How many stay of each occasion, the newest ones. */
    static final int KEPT = 14;

    private static final String UNFINISHED = ".unfinished";

    private final Path folder;

    BackupFolder(Path folder) {
        this.folder = folder;
    }

    Path path() {
        return folder.toAbsolutePath().normalize();
    }

    /** The newest first. */
    List<Backup> backups() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(BackupFolder::backup)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        }
    }

    /** Where a back-up is written before it is known to be good. */
    Path unfinished(Backup backup) throws IOException {
        Files.createDirectories(folder);
        return path().resolve(backup.fileName() + UNFINISHED);
    }

    /** It is good: it gets its name, and what is too many goes. */
    Backup keep(Path unfinished, Backup backup) throws IOException {
        Path file = path().resolve(backup.fileName());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        forgetOldest(backup.occasion());
        return new Backup(backup.at(), backup.occasion(), Files.size(file));
    }

    private void forgetOldest(Backup.Occasion occasion) throws IOException {
        List<Backup> old = backups().stream()
                .filter(it -> it.occasion() == occasion)
                .skip(KEPT)
                .toList();
        for (Backup it : old) {
            Files.deleteIfExists(path().resolve(it.fileName()));
        }
    }

    private static Optional<Backup> backup(Path file) {
        try {
            return Backup.named(file.getFileName().toString(), Files.size(file));
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }
}
