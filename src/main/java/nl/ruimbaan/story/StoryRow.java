package nl.ruimbaan.story;

/** One row of an import, read as a story. */
public record StoryRow(StoryDraft draft, StorySource source) {}
