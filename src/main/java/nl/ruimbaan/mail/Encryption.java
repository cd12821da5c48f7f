package nl.ruimbaan.mail;

/** How the connection with the mail server is kept from others. */
public enum Encryption {
    /** Begins openly and must become secret before anything is said. */
    STARTTLS,
    TLS,
    /** For a server on the same machine or network alone. */
    NONE;

    public String key() {
        return "mail.encryption." + name();
    }
}
