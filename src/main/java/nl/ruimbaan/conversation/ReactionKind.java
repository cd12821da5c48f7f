package nl.ruimbaan.conversation;

/** What one can answer without words. */
public enum ReactionKind {
    RECOGNISE,
    THANKS,
    /** With the team that wants it. */
    WE_TOO;

    public String key() {
        return "conversation.reaction." + name();
    }
}
