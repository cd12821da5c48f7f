package nl.ruimbaan.mail;

import java.time.Instant;
import java.util.List;
import nl.ruimbaan.notification.NotificationReader;
import org.springframework.stereotype.Component;

/** Which messages are in somebody's overview: those that are to come so, are not read, and did not come at once. */
@Component
class DigestMessages {

    private final NotificationReader messages;
    private final TakenReader taken;

    DigestMessages(NotificationReader messages, TakenReader taken) {
        this.messages = messages;
        this.taken = taken;
    }

    List<Long> of(MailWishes reader, Instant since, Instant until) {
        return taken.except(messages.arrived(reader.person(), since, until)).stream()
                .filter(it -> reader.channel(it.happening()) == Channel.DIGEST)
                .map(NotificationReader.Arrived::id)
                .toList();
    }
}
