package nl.ruimbaan.exchange;

import java.time.Duration;
import nl.ruimbaan.base.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An uploaded file that nothing was done with for seven days is gone, what came of it stays to be read; a row that nobody looked at
 * waits for thirty.
 */
@Component
class ForgetOldImports {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration WAITING = Duration.ofDays(30);

    private final ImportFiles files;
    private final WaitingStore waiting;
    private final Clock clock;

    ForgetOldImports(ImportFiles files, WaitingStore waiting, Clock clock) {
        this.files = files;
        this.waiting = waiting;
        this.clock = clock;
    }

    @Transactional
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Amsterdam")
    void forget() {
        files.forgetBefore(clock.now().minus(KEPT));
        waiting.forgetBefore(clock.now().minus(WAITING));
    }
}
