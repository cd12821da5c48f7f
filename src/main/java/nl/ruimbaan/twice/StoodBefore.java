package nl.ruimbaan.twice;

import nl.ruimbaan.story.GoneUp;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryState;
import org.jspecify.annotations.Nullable;

/**
 * How a story stood before its last step, as it is kept for a minute; all null when it stood on its own.
 *
 * @param into the number of the one that it had gone up in
 * @param state where it stood before that
 */
record StoodBefore(
        @Nullable Long into,
        @Nullable Long merging,
        @Nullable StoryState state) {

    static final StoodBefore ALONE = new StoodBefore(null, null, null);

    static StoodBefore in(GoneUp went) {
        return new StoodBefore(went.into().number(), went.merging(), went.before());
    }

    @Nullable
    GoneUp goneUp() {
        return into == null || merging == null || state == null ? null : new GoneUp(new StoryId(into), merging, state);
    }
}
