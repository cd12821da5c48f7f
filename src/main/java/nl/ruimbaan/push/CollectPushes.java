package nl.ruimbaan.push;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.mail.MailEvent;
import nl.ruimbaan.notification.NotificationReader;
import nl.ruimbaan.notification.NotificationReader.Arrived;
import nl.ruimbaan.security.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Finds the messages that came and wait for somebody who has a device. They are there once what they tell of is committed and can no
 * longer be taken back.
 */
@Component
class CollectPushes {

    private static final Logger LOG = LoggerFactory.getLogger(CollectPushes.class);

    /** A message may be committed a little after it came due. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private final NotificationReader messages;
    private final DeviceReader devices;
    private final PushQueue queue;
    private final PushCourse course;
    private final Clock clock;

    CollectPushes(NotificationReader messages, DeviceReader devices, PushQueue queue, PushCourse course, Clock clock) {
        this.messages = messages;
        this.devices = devices;
        this.queue = queue;
        this.course = course;
        this.clock = clock;
    }

    void collect(PushCourse.Stand stand) {
        Instant now = clock.now();
        Map<PersonId, List<DeviceReader.Owned>> owners =
                devices.all().stream().collect(Collectors.groupingBy(DeviceReader.Owned::person));
        if (!owners.isEmpty()) {
            messages.arrived(from(stand, now), now).stream()
                    .filter(it -> MailEvent.isMyTurn(it.happening()))
                    .forEach(it -> owners.getOrDefault(it.person(), List.of()).stream()
                            .filter(device -> it.at().isAfter(device.since()))
                            .forEach(device -> put(device.id(), it)));
        }
        course.looked(now);
    }

    private static Instant from(PushCourse.Stand stand, Instant now) {
        Instant from = later(now.minus(PushQueue.WORTH), stand.onSince());
        return stand.lookedUntil() == null
                ? from
                : later(from, stand.lookedUntil().minus(LATE));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private void put(DeviceId device, Arrived message) {
        try {
            queue.put(device, message);
        } catch (DuplicateKeyException taken) {
            LOG.debug("Another node put this message in the queue", taken);
        }
    }
}
