package nl.ruimbaan.mail;

import java.util.List;
import nl.ruimbaan.base.Checks;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import org.jspecify.annotations.Nullable;

/** The mail server as an administrator fills it in; its port is empty where that was no number. */
public record MailServerDraft(
        String host,
        @Nullable Integer port,
        Encryption encryption,
        String username,
        String sender,
        String senderName,
        String replyTo) {

    public static final int LAST_PORT = 65_535;
    public static final int LONGEST = MailAddress.LONGEST;

    /** What a server for sending mail usually listens on. */
    private static final int USUAL_PORT = 587;

    /** Before anybody chose. */
    public static MailServerDraft empty(String organisation) {
        return new MailServerDraft("", USUAL_PORT, Encryption.STARTTLS, "", "", name(organisation), "");
    }

    /** Why it cannot be saved like this; empty when it can. */
    public List<Refusal> refusals() {
        var checks = new Checks();
        if (!isHost(host)) {
            checks.refused("host", "mail.refused.host");
        }
        if (!isPort(port)) {
            checks.refused("port", "mail.refused.port");
        }
        if (!MailAddress.isOne(sender.strip())) {
            checks.refused("sender", "mail.refused.address");
        }
        if (!replyTo.isBlank() && !MailAddress.isOne(replyTo.strip())) {
            checks.refused("replyTo", "mail.refused.address");
        }
        if (senderName.isBlank()) {
            checks.refused("senderName", "refused.noText");
        }
        return checks.atMost("senderName", senderName, Limits.NAME)
                .atMost("username", username, MailAddress.LONGEST)
                .refusals();
    }

    static boolean isHost(String text) {
        return text.strip().matches("[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[?[0-9A-Fa-f:]{2,39}]?");
    }

    static boolean isPort(@Nullable Integer port) {
        return port != null && port >= 1 && port <= LAST_PORT;
    }

    private static String name(String organisation) {
        String name = organisation.isBlank() ? "Ruimbaan" : "Ruimbaan " + organisation;
        return name.length() <= Limits.NAME ? name : "Ruimbaan";
    }
}
