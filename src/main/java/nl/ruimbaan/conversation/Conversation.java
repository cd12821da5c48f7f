package nl.ruimbaan.conversation;

import java.util.List;

/**
 * What was said about an item.
 *
 * @param comments the latest, oldest first, each with its replies
 * @param earlier whether there are comments before these
 * @param following whether the reader hears of what is said
 * @param unnamed whether the reader speaks without a name here, unless they wish otherwise
 */
public record Conversation(
        List<CommentLine> comments,
        boolean earlier,
        List<ReactionLine> reactions,
        boolean following,
        boolean unnamed) {}
