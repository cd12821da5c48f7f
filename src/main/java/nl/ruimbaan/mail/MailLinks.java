package nl.ruimbaan.mail;

/** The addresses of mail: one's own choices, and where one stops mail without signing in. */
public final class MailLinks {

    public static final String MINE = "my-mail";
    public static final String STOP = "mail/stop";

    private MailLinks() {}
}
