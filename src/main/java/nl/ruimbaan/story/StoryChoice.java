package nl.ruimbaan.story;

/** A story that one can point at, with what it is called. */
public record StoryChoice(StoryId id, String title) {}
