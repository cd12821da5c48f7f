package nl.ruimbaan.notification;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemChange;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.security.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Rings the bell of whoever is looking on when a message that waited has come due. */
@Component
class DueMessages {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;
    private Instant rungUntil;

    DueMessages(JdbcClient jdbc, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
        this.rungUntil = clock.now();
    }

    private record Due(PersonId person, ItemRef item) {}

    @Scheduled(fixedDelay = 5_000)
    void ring() {
        ringUntil(clock.now());
    }

    synchronized void ringUntil(Instant now) {
        if (!now.isAfter(rungUntil)) {
            return;
        }
        jdbc.sql("select person_id, item_kind, item_number from notification"
                        + " where due_at > ? and due_at <= ? and cause_id > 0 order by due_at")
                .params(rungUntil.atOffset(ZoneOffset.UTC), now.atOffset(ZoneOffset.UTC))
                .query((row, i) -> new Due(
                        new PersonId(row.getLong("person_id")),
                        new ItemRef(ItemKind.valueOf(row.getString("item_kind")), row.getLong("item_number"))))
                .list()
                .forEach(it -> changes.announce(new ItemChange(it.item(), new NotificationArrived(it.person()))));
        rungUntil = now;
    }
}
