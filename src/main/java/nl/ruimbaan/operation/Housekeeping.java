package nl.ruimbaan.operation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Forgets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ErrorHandler;

/** Forgets at night whatever is kept for a while only. Each in a transaction of its own: where one fails the others go on. */
@Component
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final List<Forgets> all;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ErrorHandler failures;

    Housekeeping(List<Forgets> all, PlatformTransactionManager transactions, Clock clock, ErrorHandler failures) {
        this.all = all;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.failures = failures;
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Amsterdam")
    void forget() {
        forget(it -> !cannotWait(it));
    }

    /** What is kept for less than a day cannot wait for the night. */
    @Scheduled(fixedDelay = 60_000, initialDelay = 60_000)
    void forgetSoon() {
        forget(Housekeeping::cannotWait);
    }

    private void forget(Predicate<Forgets> which) {
        Instant now = clock.now();
        all.stream().filter(which).forEach(it -> forget(it, now));
    }

    private void forget(Forgets one, Instant now) {
        try {
            Integer gone = transaction.execute(status -> one.forgetBefore(now.minus(one.kept())));
            LOG.atLevel(cannotWait(one) ? Level.DEBUG : Level.INFO).log("Forgotten: {} {}", gone, one.what());
        } catch (RuntimeException e) {
            failures.handleError(new IllegalStateException("Not forgotten: " + one.what(), e));
        }
    }

    private static boolean cannotWait(Forgets one) {
        return one.kept().compareTo(Duration.ofDays(1)) < 0;
    }
}
