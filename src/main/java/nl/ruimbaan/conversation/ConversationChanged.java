package nl.ruimbaan.conversation;

/** Tells open pages of the item to look again. */
public record ConversationChanged() {}
