package nl.ruimbaan.mail;

/** How a message comes by mail. Behind the bell it stands in any case. */
public enum Channel {
    AT_ONCE,
    DIGEST,
    NONE;

    public String key() {
        return "mail.channel." + name();
    }
}
