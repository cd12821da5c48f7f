package nl.ruimbaan.privacy;

import java.time.Duration;
import nl.ruimbaan.base.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An answer about a text that was not published within thirty days is gone, as its draft is. */
@Component
class ForgetOldAnswers {

    private static final Duration KEPT = Duration.ofDays(30);

    private final PrivacyAnswers answers;
    private final Clock clock;

    ForgetOldAnswers(PrivacyAnswers answers, Clock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    @Scheduled(cron = "0 35 3 * * *", zone = "Europe/Amsterdam")
    @Transactional
    void forget() {
        answers.forgetBefore(clock.now().minus(KEPT));
    }
}
