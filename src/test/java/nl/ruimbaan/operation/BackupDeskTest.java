package nl.ruimbaan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupDeskTest {

    private static final Backup MADE = new Backup(Instant.parse("2026-11-29T10:00:00Z"), Backup.Occasion.ASKED, 12);

    @TempDir
    Path folder;

    @Test
    void who_asks_hears_where_the_back_up_is_and_the_desk_is_empty_again() throws Exception {
        assertThat(asks(new BackupOutcome.Made(MADE)))
                .contains("Back-up " + folder.resolve("ruimbaan-20261129T100000Z-asked.zip")
                        + " made, restored and read.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void or_why_there_is_none() throws Exception {
        assertThat(asks(new BackupOutcome.Failed("no space left"))).contains("No back-up was made: no space left");
        assertThat(asks(new BackupOutcome.Busy()))
                .contains("No back-up was made: another one is being made. Try again in a minute.");
    }

    @Test
    void nobody_asked_nothing_made() throws Exception {
        var made = new AtomicInteger();
        new BackupDesk(folder.resolve("not-there")).answerAll(() -> new BackupOutcome.Made(made(made)));
        new BackupDesk(folder).answerAll(() -> new BackupOutcome.Made(made(made)));

        assertThat(made).hasValue(0);
    }

    private Optional<String> asks(BackupOutcome outcome) throws Exception {
        var desk = new BackupDesk(folder);
        var answer = CompletableFuture.supplyAsync(() -> {
            try {
                return desk.ask();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        while (!answer.isDone()) {
            desk.answerAll(() -> outcome);
            Thread.onSpinWait();
        }
        assertThat(folder).isDirectoryNotContaining("glob:**.asked");
        return answer.get();
    }

    private static Backup made(AtomicInteger count) {
        count.incrementAndGet();
        return MADE;
    }
}
