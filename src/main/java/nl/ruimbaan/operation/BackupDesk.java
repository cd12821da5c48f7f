package nl.ruimbaan.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How another process asks the portal for a back-up: with a file in the folder of the back-ups. Who may write there may copy the
 * database too, so nothing more is asked of them. The answer is a file beside it.
 */
class BackupDesk {

    private static final String ASKED = ".asked";
    private static final String ANSWER = ".answer";
    private static final Duration TAKEN_UP_WITHIN = Duration.ofSeconds(30);
    private static final Duration DONE_WITHIN = Duration.ofHours(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final Path folder;

    BackupDesk(Path folder) {
        this.folder = folder;
    }

    /** In the portal: makes what was asked for. */
    void answerAll(Supplier<BackupOutcome> make) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> asked;
        try (Stream<Path> files = Files.list(folder)) {
            asked = files.filter(it -> it.toString().endsWith(ASKED)).toList();
        }
        for (Path it : asked) {
            Files.deleteIfExists(it);
            Path answer = folder.resolve(it.getFileName().toString().replace(ASKED, ANSWER));
            Path unfinished = Files.createTempFile(folder, ".answer", null);
            Files.writeString(unfinished, words(make.get()));
            Files.move(unfinished, answer);
        }
    }

    /** In the other process: asks, and waits. Empty when no portal took it up. */
    Optional<String> ask() throws IOException {
        Files.createDirectories(folder);
        String name = UUID.randomUUID().toString();
        Path asked = Files.createFile(folder.resolve(name + ASKED));
        Path answer = folder.resolve(name + ANSWER);
        try {
            if (!comes(() -> !Files.exists(asked), TAKEN_UP_WITHIN)
                    || !comes(() -> Files.exists(answer), DONE_WITHIN)) {
                return Optional.empty();
            }
            return Optional.of(Files.readString(answer));
        } finally {
            Files.deleteIfExists(asked);
            Files.deleteIfExists(answer);
        }
    }

    private static boolean comes(Supplier<Boolean> condition, Duration within) {
        long end = System.nanoTime() + within.toNanos();
        while (!condition.get()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    private String words(BackupOutcome outcome) {
        return switch (outcome) {
            case BackupOutcome.Made(var backup) -> BackupCommand.made(folder, backup);
            case BackupOutcome.Busy() -> "No back-up was made: another one is being made. Try again in a minute.";
            case BackupOutcome.Failed(var reason) -> "No back-up was made: " + reason;
            case BackupOutcome.NotHere() -> BackupCommand.NOT_HERE;
        };
    }
}
