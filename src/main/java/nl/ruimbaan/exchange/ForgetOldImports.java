package nl.ruimbaan.exchange;

import java.time.Duration;
import nl.ruimbaan.base.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** An uploaded file that nothing was done with for seven days is gone; what came of it stays to be read. */
@Component
class ForgetOldImports {

    private static final Duration KEPT = Duration.ofDays(7);

    private final ImportFiles files;
    private final Clock clock;

    ForgetOldImports(ImportFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Amsterdam")
    void forget() {
        files.forgetBefore(clock.now().minus(KEPT));
    }
}
