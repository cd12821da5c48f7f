package nl.ruimbaan.notification;

import java.time.Instant;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemChange;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rings the bell of whoever is looking on when a message that waited has come due. */
@Component
class DueMessages {

    private final Messages messages;
    private final Changes changes;
    private final Clock clock;
    private Instant rungUntil;

    DueMessages(Messages messages, Changes changes, Clock clock) {
        this.messages = messages;
        this.changes = changes;
        this.clock = clock;
        this.rungUntil = clock.now();
    }

    @Scheduled(fixedDelay = 5_000)
    void ring() {
        ringUntil(clock.now());
    }

    synchronized void ringUntil(Instant now) {
        if (!now.isAfter(rungUntil)) {
            return;
        }
        messages.due(rungUntil, now)
                .forEach(it -> changes.announce(new ItemChange(it.item(), new NotificationArrived(it.person()))));
        rungUntil = now;
    }
}
