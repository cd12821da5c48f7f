package nl.ruimbaan.mail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How reading reports stands, for the administrator.
 *
 * @param mailbox null while nobody chose one
 * @param hasPassword whether the portal was started with a password for it
 * @param course how it goes
 */
public record MailboxState(@Nullable Mailbox mailbox, boolean hasPassword, Course course) {

    /**
     * How it goes.
     *
     * @param readAt when it was last read; null until then
     * @param awaySince since when it cannot be read; null while it can
     * @param problem why
     * @param reply what the server said, in its own words
     */
    public record Course(
            @Nullable Instant readAt,
            @Nullable Instant awaySince,
            @Nullable Problem problem,
            String reply) {

        static final Course NONE = new Course(null, null, null, "");
    }

    /** What the screen says of it. */
    public String key() {
        if (mailbox == null) {
            return "mailbox.state.unset";
        }
        if (course.awaySince() != null) {
            return "mailbox.state.away";
        }
        return course.readAt() == null ? "mailbox.state.new" : "mailbox.state.on";
    }
}
