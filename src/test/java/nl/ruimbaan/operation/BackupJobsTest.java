package nl.ruimbaan.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.StatementCount;
import nl.ruimbaan.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Nobody is signed in at night, nor who gives a command. */
@SpringBootTest
@ContextConfiguration(initializers = TestDatabase.OnDisk.class)
@Import({Company.class, StatementCount.class})
class BackupJobsTest {

    @Autowired
    BackupJobs jobs;

    @Autowired
    BackupMaker maker;

    @Test
    void at_night_one_is_made_and_one_for_who_asks_at_the_desk() throws Exception {
        jobs.atNight();
        Path asked = Files.createFile(Objects.requireNonNull(maker.desk()).resolve("x.asked"));
        jobs.asked();

        assertThat(Objects.requireNonNull(maker.folder()).backups())
                .extracting(Backup::occasion)
                .contains(Backup.Occasion.NIGHT, Backup.Occasion.ASKED);
        assertThat(asked).doesNotExist();
        assertThat(Files.readString(Objects.requireNonNull(maker.desk()).resolve("x.answer")))
                .startsWith("Back-up ");
        Files.delete(Objects.requireNonNull(maker.desk()).resolve("x.answer"));
    }
}
