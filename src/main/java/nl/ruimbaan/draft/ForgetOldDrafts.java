package nl.ruimbaan.draft;

import java.time.Duration;
import nl.ruimbaan.base.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft that nobody touched for thirty days is gone. */
@Component
class ForgetOldDrafts {

    private static final Duration KEPT = Duration.ofDays(30);

    private final DraftRepository drafts;
    private final Clock clock;

    ForgetOldDrafts(DraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Amsterdam")
    @Transactional
    void forget() {
        drafts.discardBefore(clock.now().minus(KEPT));
    }
}
