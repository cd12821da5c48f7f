package nl.ruimbaan.conversation;

import java.util.List;

/**
 * What was said about an item.
 *
 * @param comments the latest, oldest first, each with its replies
 * @param earlier whether there are comments before these
 * @param following whether the reader hears of what is said
 */
public record Conversation(
        List<CommentLine> comments, boolean earlier, List<ReactionLine> reactions, boolean following) {}
