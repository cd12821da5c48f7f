package nl.ruimbaan.story;

import java.util.EnumSet;
import java.util.Set;

/** Where a story is. */
public enum StoryState {
    /** On the wall. */
    PUBLISHED,
    /** Readable for its teller and for coaches only. */
    HIDDEN,
    /** No longer on the wall, and still to be read by everyone. */
    ARCHIVED,
    /** It goes on in another one, and is still to be read. */
    MERGED;

    /** Those in which one is found: what went up in another one is found there. */
    static Set<StoryState> found() {
        return EnumSet.of(PUBLISHED, ARCHIVED);
    }

    public String key() {
        return "story.state." + name();
    }
}
