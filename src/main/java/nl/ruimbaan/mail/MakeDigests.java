package nl.ruimbaan.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the weekly overviews, on the day that each person chose, and none for whom nothing came. */
@Component
class MakeDigests {

    /** In the organisation's zone: before work, or with the first coffee. */
    static final LocalTime AT = LocalTime.of(8, 0);

    private static final Logger LOG = LoggerFactory.getLogger(MakeDigests.class);

    private final DigestReader readers;
    private final DigestMessages messages;
    private final WishReader wishes;
    private final Letters letters;
    private final TransactionTemplate transaction;
    private final Clock clock;

    MakeDigests(
            DigestReader readers,
            DigestMessages messages,
            WishReader wishes,
            Letters letters,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.readers = readers;
        this.messages = messages;
        this.wishes = wishes;
        this.letters = letters;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Those of today, and of yesterday where the portal was stopped. */
    void make(MailServer server) {
        LocalDate today = clock.today();
        for (LocalDate day : List.of(today.minusDays(1), today)) {
            Instant moment = day.atTime(AT).atZone(Clock.ZONE).toInstant();
            if (!clock.now().isBefore(moment) && !moment.isBefore(server.onSince())) {
                make(server, day, moment);
            }
        }
    }

    private void make(MailServer server, LocalDate day, Instant moment) {
        Instant now = clock.now();
        long last = 0;
        List<DigestReader.Reader> next = readers.after(last, day, moment, server.onSince(), now);
        while (!next.isEmpty()) {
            var wanted =
                    wishes.of(next.stream().map(DigestReader.Reader::person).toList());
            next.stream()
                    .filter(it -> hasMore(wanted.get(it.person()), it.since(), now))
                    .forEach(it -> put(it.person(), day, it.since(), now));
            last = next.getLast().person().value();
            next = next.size() < DigestReader.AT_A_TIME
                    ? List.of()
                    : readers.after(last, day, moment, server.onSince(), now);
        }
    }

    private boolean hasMore(@Nullable MailWishes reader, Instant since, Instant until) {
        return reader != null && !messages.of(reader, since, until).isEmpty();
    }

    private void put(PersonId person, LocalDate day, Instant since, Instant until) {
        try {
            transaction.executeWithoutResult(status -> letters.digest(person, day, since, until));
        } catch (DuplicateKeyException made) {
            LOG.debug("Another node made this overview", made);
        }
    }
}
