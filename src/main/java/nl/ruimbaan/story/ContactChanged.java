package nl.ruimbaan.story;

/** Tells open pages of the story to look again. */
public record ContactChanged() {}
