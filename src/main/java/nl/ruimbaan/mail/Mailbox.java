package nl.ruimbaan.mail;

import java.time.Instant;

/**
 * Where reports come in that a letter did not arrive.
 *
 * @param by the name of who last chose it
 * @param at when; another choice begins anew
 */
public record Mailbox(
        String host, int port, Encryption encryption, String username, String folder, String by, Instant at) {

    /** As it is filled in. */
    public MailboxDraft toDraft() {
        return new MailboxDraft(host, port, encryption, username, folder);
    }
}
