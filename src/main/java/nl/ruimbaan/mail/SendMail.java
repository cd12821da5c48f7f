package nl.ruimbaan.mail;

import java.util.Iterator;
import java.util.Optional;
import nl.ruimbaan.base.Writes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends what is to be sent, in the background: nobody who does something waits for a mail server. */
@Component
class SendMail {

    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final int AT_A_TIME = 100;

    private final MailSwitch post;
    private final CollectMessages messages;
    private final MakeDigests digests;
    private final LetterClaims claims;
    private final LetterWriter writer;
    private final PostOffice office;
    private final LetterEnds ends;

    SendMail(
            MailSwitch post,
            CollectMessages messages,
            MakeDigests digests,
            LetterClaims claims,
            LetterWriter writer,
            PostOffice office,
            LetterEnds ends) {
        this.post = post;
        this.messages = messages;
        this.digests = digests;
        this.claims = claims;
        this.writer = writer;
        this.office = office;
        this.ends = ends;
    }

    @Scheduled(fixedDelayString = "${ruimbaan.mail.every}", initialDelayString = "${ruimbaan.mail.every}")
    void run() {
        Writes.unseen(() -> post.server().ifPresent(this::run));
    }

    /** What came is put in the queue, also while the server takes nothing. */
    private void run(MailServer server) {
        messages.collect(server);
        digests.make(server);
        int open = claims.leaveOpen();
        if (open > 0) {
            LOG.warn("Letters that were being sent when the portal was stopped, and are not sent again: {}", open);
        }
        if (ends.mayTry()) {
            send(server);
        }
    }

    private void send(MailServer server) {
        Iterator<Long> next = claims.due(AT_A_TIME).iterator();
        boolean goesOn = true;
        while (goesOn && next.hasNext()) {
            goesOn = claims.claim(next.next()).map(it -> send(server, it)).orElse(true);
        }
    }

    /** Whether the server may be given another one. */
    private boolean send(MailServer server, Letter letter) {
        Optional<Mail> mail;
        try {
            mail = writer.write(server, letter);
        } catch (RuntimeException failure) {
            // One letter that cannot be written keeps no other.
            ends.later(letter, "");
            throw failure;
        }
        if (mail.isEmpty()) {
            claims.end(letter, Letter.State.EMPTY, "");
            return true;
        }
        claims.hand(letter, mail.get().to());
        return ends.of(letter, mail.get().to(), office.send(server, mail.get()));
    }
}
