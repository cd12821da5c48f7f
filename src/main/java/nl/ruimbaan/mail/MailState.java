package nl.ruimbaan.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How sending mail stands, for the administrator.
 *
 * @param server null while nobody chose one
 * @param knowsAddress whether the portal knows where people reach it
 * @param hasPassword whether the portal was started with a password for the server
 * @param awaySince since when the server takes nothing; null while it does
 * @param problem why
 * @param reply what the server said, in its own words
 * @param waiting how many letters wait
 */
public record MailState(
        @Nullable MailServer server,
        boolean knowsAddress,
        boolean hasPassword,
        @Nullable Instant awaySince,
        @Nullable Problem problem,
        String reply,
        int waiting,
        List<Undelivered> undelivered) {

    public boolean isOn() {
        return server != null && knowsAddress;
    }

    /** What the screen says of it. */
    public String key() {
        if (server == null) {
            return "mail.state.unset";
        }
        if (!knowsAddress) {
            return "mail.state.noAddress";
        }
        return awaySince == null ? "mail.state.on" : "mail.state.away";
    }

    /**
     * A letter that did not arrive.
     *
     * @param how the name of what became of it
     * @param reply what the server said
     */
    public record Undelivered(String name, String address, String how, String reply, Instant at) {}
}
