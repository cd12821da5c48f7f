package nl.ruimbaan.story;

/** Where a story is. */
public enum StoryState {
    PUBLISHED;

    public String key() {
        return "story.state." + name();
    }
}
