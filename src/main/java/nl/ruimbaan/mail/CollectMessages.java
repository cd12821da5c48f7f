package nl.ruimbaan.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.notification.NotificationReader;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes letters of the messages that came and are to come by mail at once. Messages are there once what they tell of is committed and can no
 * longer be taken back; what was read behind the bell meanwhile needs no mail.
 */
@Component
class CollectMessages {

    private static final Logger LOG = LoggerFactory.getLogger(CollectMessages.class);

    /** A message may be committed a little after it came due. */
    private static final Duration LATE = Duration.ofMinutes(10);

    /** What is older is no longer at once: it is left to the overview. */
    private static final Duration OLDEST = Duration.ofHours(24);

    private final NotificationReader messages;
    private final WishReader wishes;
    private final TakenReader taken;
    private final Letters letters;
    private final MailCourse course;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CollectMessages(
            NotificationReader messages,
            WishReader wishes,
            TakenReader taken,
            Letters letters,
            MailCourse course,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.messages = messages;
        this.wishes = wishes;
        this.taken = taken;
        this.letters = letters;
        this.course = course;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** @param server nothing is mailed of what came before mail was sent by it */
    void collect(MailServer server) {
        Instant now = clock.now();
        List<NotificationReader.Arrived> arrived = messages.arrived(from(server, now), now);
        List<NotificationReader.Arrived> fresh = taken.except(arrived);
        Map<PersonId, MailWishes> wanted =
                wishes.of(fresh.stream().map(NotificationReader.Arrived::person).toList());
        fresh.stream()
                .filter(it -> isForNow(wanted.get(it.person()), it.happening()))
                .collect(Collectors.groupingBy(
                        NotificationReader.Arrived::person,
                        Collectors.mapping(NotificationReader.Arrived::id, Collectors.toList())))
                .forEach(this::put);
        transaction.executeWithoutResult(status -> course.looked(now));
    }

    private Instant from(MailServer server, Instant now) {
        Instant looked = transaction.execute(status -> course.lookedUntil());
        Instant from = later(now.minus(OLDEST), server.onSince());
        return looked == null ? from : later(from, looked.minus(LATE));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static boolean isForNow(@Nullable MailWishes reader, String happening) {
        return reader != null && reader.address() != null && reader.channel(happening) == Channel.AT_ONCE;
    }

    private void put(PersonId person, List<Long> ids) {
        try {
            transaction.executeWithoutResult(status -> letters.atOnce(person, ids));
        } catch (DuplicateKeyException taken) {
            LOG.debug("Another node put these messages in a letter", taken);
        }
    }
}
