package nl.ruimbaan.notification.ui;

import nl.ruimbaan.notification.MessageKind;
import org.jspecify.annotations.Nullable;

/** The addresses of the inbox; the only place that spells them. */
public final class InboxLinks {

    static final String INBOX = "inbox";
    static final String KIND = "kind";

    private InboxLinks() {}

    /** All messages. */
    public static String inbox() {
        return INBOX;
    }

    /** Those of one kind; null for all of them. */
    static String inbox(@Nullable MessageKind kind) {
        return kind == null ? INBOX : INBOX + "?" + KIND + "=" + kind;
    }
}
