package nl.ruimbaan.mail;

import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/** The mailbox for reports as an administrator fills it in; its port is empty where that was no number. */
public record MailboxDraft(String host, @Nullable Integer port, Encryption encryption, String username, String folder) {

    /** Before anybody chose. */
    public static final MailboxDraft EMPTY = new MailboxDraft("", 993, Encryption.TLS, "", "INBOX");

    /** Why it cannot be saved like this; empty when it can. */
    public List<Refusal> refusals() {
        var checks = new Checks();
        if (!MailServerDraft.isHost(host)) {
            checks.refused("mailboxHost", "mail.refused.host");
        }
        if (!MailServerDraft.isPort(port)) {
            checks.refused("mailboxPort", "mail.refused.port");
        }
        line(checks, "mailboxUsername", username);
        line(checks, "mailboxFolder", folder);
        return checks.refusals();
    }

    private static void line(Checks checks, String field, String text) {
        if (text.isBlank()) {
            checks.refused(field, "refused.noText");
        } else if (!text.strip().matches("\\P{Cntrl}*")) {
            checks.refused(field, "mailbox.refused.line");
        }
        checks.atMost(field, text.strip(), MailServerDraft.LONGEST);
    }
}
