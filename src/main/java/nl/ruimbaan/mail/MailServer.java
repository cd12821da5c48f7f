package nl.ruimbaan.mail;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By which server mail goes out, and from whom.
 *
 * @param username null for a server that asks for none
 * @param replyTo where an answer goes; null when nobody reads answers
 * @param onSince from when on messages are mailed
 * @param by the name of who last chose it
 */
public record MailServer(
        String host,
        int port,
        Encryption encryption,
        @Nullable String username,
        String sender,
        String senderName,
        @Nullable String replyTo,
        Instant onSince,
        String by,
        Instant at) {

    Optional<String> answers() {
        return Optional.ofNullable(replyTo);
    }

    /** As it is filled in. */
    public MailServerDraft toDraft() {
        return new MailServerDraft(
                host,
                port,
                encryption,
                username == null ? "" : username,
                sender,
                senderName,
                replyTo == null ? "" : replyTo);
    }
}
