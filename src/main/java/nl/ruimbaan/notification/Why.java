package nl.ruimbaan.notification;

import java.util.Locale;

/** Why a message comes to somebody, where its sentence does not say so. */
public enum Why {
    REPORTED,
    /** It is in the reader's hands. */
    OWNER,
    /** It was until now. */
    OWNED,
    FOLLOWING,
    /** The reader proposed it or takes part. */
    PART,
    /** It is about the reader's team. */
    TEAM,
    /** The reader takes care of the team that it is about. */
    CARE,
    COACH,
    ADMINISTRATOR;

    public String key() {
        return "inbox.why." + name().toLowerCase(Locale.ROOT);
    }
}
