package nl.ruimbaan.story;

import nl.ruimbaan.base.ItemNews;

/** What open walls hear when a story is no longer on them. */
public record StoryGone(long id) implements ItemNews {}
