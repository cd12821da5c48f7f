package nl.ruimbaan.conversation;

import java.util.EnumSet;
import java.util.Set;
import nl.ruimbaan.base.ItemKind;

/** What one can answer without words. */
public enum ReactionKind {
    RECOGNISE,
    THANKS,
    /** With the team that wants it. */
    WE_TOO;

    /**
     * Those that mean something here: one recognises a story, and wants what went well in it, or an improvement, as well. Whom an
     * obstacle hit too says so by its own button.
     */
    public static Set<ReactionKind> of(ItemKind item) {
        return switch (item) {
            case STORY -> EnumSet.allOf(ReactionKind.class);
            case IMPROVEMENT -> EnumSet.of(THANKS, WE_TOO);
            default -> EnumSet.of(THANKS);
        };
    }

    public String key() {
        return "conversation.reaction." + name();
    }
}
