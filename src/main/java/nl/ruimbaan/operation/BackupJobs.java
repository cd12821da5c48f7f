package nl.ruimbaan.operation;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Makes the nightly back-up, and those that somebody asks for at the command line while the portal runs. */
@Component
class BackupJobs {

    private final BackupMaker maker;

    BackupJobs(BackupMaker maker) {
        this.maker = maker;
    }

    @Scheduled(cron = "${ruimbaan.backup.cron}", zone = "Europe/Amsterdam")
    void atNight() {
        maker.make(Backup.Occasion.NIGHT);
    }

    @Scheduled(fixedDelay = 2_000)
    void asked() throws IOException {
        Path folder = maker.desk();
        if (folder != null) {
            new BackupDesk(folder).answerAll(() -> maker.make(Backup.Occasion.ASKED));
        }
    }
}
