package nl.ruimbaan.exchange;

import java.time.Duration;
import java.time.Instant;
import nl.ruimbaan.base.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A row that nobody looked at within thirty days is gone, and so is what the list of rows not taken shows of such rows. */
@Component
class ForgetWaitingRows {

    private static final Duration KEPT = Duration.ofDays(WaitingRows.DAYS);

    private final KeptRows kept;
    private final WrongRows wrongRows;
    private final Clock clock;

    ForgetWaitingRows(KeptRows kept, WrongRows wrongRows, Clock clock) {
        this.kept = kept;
        this.wrongRows = wrongRows;
        this.clock = clock;
    }

    @Scheduled(cron = "0 45 3 * * *", zone = "Europe/Amsterdam")
    @Transactional
    void forget() {
        Instant moment = clock.now().minus(KEPT);
        kept.forgetBefore(moment);
        wrongRows.forgetTextsBefore(moment);
    }
}
