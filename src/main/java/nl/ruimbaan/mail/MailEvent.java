package nl.ruimbaan.mail;

import java.util.Optional;

/** What messages are about, as one chooses how they come: at first only what waits for oneself comes at once. */
public enum MailEvent {
    /** Something is asked of the reader. */
    WAITS(Channel.AT_ONCE),
    REMINDER(Channel.AT_ONCE),
    /** The reader's account, or somebody who guesses at passwords. */
    ACCOUNT(Channel.AT_ONCE),
    MENTION(Channel.DIGEST),
    /** What became of what the reader told, reported, picked up or takes part in. */
    MINE(Channel.DIGEST),
    /** What colleagues say of it. */
    TALK(Channel.DIGEST),
    TEAM(Channel.DIGEST);

    private final Channel usual;

    MailEvent(Channel usual) {
        this.usual = usual;
    }

    /** How it comes to who chose nothing. */
    public Channel usual() {
        return usual;
    }

    public String key() {
        return "mail.event." + name();
    }

    /** What a message is about; empty when it is never mailed, as that mail cannot be sent. */
    static Optional<MailEvent> of(String happening) {
        return happening.startsWith("MAIL.") ? Optional.empty() : Optional.of(event(happening));
    }

    /** Whether it waits for the reader personally: a question, or a reminder of one. */
    public static boolean isMyTurn(String happening) {
        return of(happening).filter(it -> it == WAITS || it == REMINDER).isPresent();
    }

    public static boolean isReminder(String happening) {
        return happening.contains(".REMINDER.");
    }

    private static MailEvent event(String happening) {
        if (happening.startsWith("ACCOUNT.")) {
            return ACCOUNT;
        }
        if (isReminder(happening)) {
            return REMINDER;
        }
        if (happening.endsWith(".ASKED") || happening.equals("STORY.CONTACT")) {
            return WAITS;
        }
        String what = happening.substring(happening.indexOf('.') + 1);
        return switch (what.replaceFirst("\\..*", "")) {
            case "MENTION" -> MENTION;
            case "COMMENT", "OCCURRENCE" -> TALK;
            case "REPORT", "WE_TOO" -> TEAM;
            case "OFFER" -> what.equals("OFFER") ? TEAM : MINE;
            default -> MINE;
        };
    }
}
