package nl.ruimbaan.story;

/** Where a story is. */
public enum StoryState {
    /** On the wall. */
    PUBLISHED,
    /** Readable for its teller and for coaches only. */
    HIDDEN,
    /** No longer on the wall, and still to be read by everyone. */
    ARCHIVED;

    public String key() {
        return "story.state." + name();
    }
}
