package nl.ruimbaan.mail;

/** What went wrong with a server of mail, in words that say what to do. */
public enum Problem {
    /** There is no such machine. */
    HOST,
    /** Nothing listens there. */
    PORT,
    /** It does not answer in time. */
    SILENT,
    /** The connection cannot be made secret, or its certificate is not that server's. */
    SECRECY,
    LOGIN,
    /** It does not let us read a mailbox. */
    MAILBOX_LOGIN,
    /** The mailbox has no such folder, or none in which anything may be marked as read. */
    FOLDER,
    /** It sends nothing from this address. */
    SENDER,
    /** It takes nothing for this reader. */
    ADDRESS,
    /** It does not take this letter. */
    CONTENT,
    /** It asks to be tried later. */
    LATER,
    OTHER;

    public String key() {
        return "mail.problem." + name();
    }
}
