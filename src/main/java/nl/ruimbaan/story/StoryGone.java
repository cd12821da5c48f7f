package nl.ruimbaan.story;

/** What open walls hear when a story is no longer on them. */
public record StoryGone(long id) {}
