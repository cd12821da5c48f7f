package nl.ruimbaan.notification;

import java.util.Locale;

/** What messages are about, as one chooses among them in the inbox. */
public enum MessageKind {
    /** Something is asked of the reader. */
    ASKED,
    /** Somebody said something. */
    TALK,
    /** Something happened. */
    NEWS,
    /** The account, and what administrators should know of the portal. */
    ACCOUNT;

    /** Of what happened, as the end of a translation key. */
    static MessageKind of(String happening, boolean ofItem) {
        if (!ofItem) {
            return ACCOUNT;
        }
        String what = happening.substring(happening.indexOf('.') + 1);
        if (what.endsWith(".ASKED") || what.startsWith("REMINDER.") || what.equals("CONTACT")) {
            return ASKED;
        }
        boolean said = what.startsWith("COMMENT") && !what.startsWith("COMMENT_");
        return said || what.startsWith("MENTION") || what.startsWith("WE_TOO") || what.startsWith("CONTACT.")
                ? TALK
                : NEWS;
    }

    public String key() {
        return "inbox.kind." + name().toLowerCase(Locale.ROOT);
    }
}
