package nl.ruimbaan.push;

import java.time.Duration;
import java.time.ZoneOffset;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.notification.NotificationReader.Arrived;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts what is to be pushed in the queue. */
@Component
class PushQueue {

    /** A message of yesterday is noise: it stands behind the bell. */
    static final Duration WORTH = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final Clock clock;

    PushQueue(JdbcClient jdbc, Numbers numbers, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Once to each device: a second time does nothing, and another node that is first is an exception. */
    @Transactional
    public void put(DeviceId device, Arrived message) {
        jdbc.sql("insert into push_message (id, device_id, notification_id, tries, due_at, until_at)"
                        + " select ?, d.id, ?, 0, ?, ? from push_device d where d.id = ? and not exists"
                        + " (select 1 from push_message m where m.device_id = d.id and m.notification_id = ?)")
                .param(numbers.nextRecord())
                .param(message.id())
                .param(clock.now().atOffset(ZoneOffset.UTC))
                .param(message.at().plus(WORTH).atOffset(ZoneOffset.UTC))
                .param(device.value())
                .param(message.id())
                .update();
    }
}
