package nl.ruimbaan.twice;

import java.time.Instant;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;

/**
 * What happened between a story and another one that tells the same.
 *
 * @param by null when it was a teller whom colleagues may not know
 * @param here whether it is this story that went up in the other one, and not the other in this
 * @param words what was said with it; those of the other one stand on its own page
 * @param undone whether it was taken back
 */
public record MergingLine(
        @Nullable String by,
        Instant at,
        MergingVerb verb,
        boolean here,
        StoryId other,
        @Nullable String words,
        boolean undone) {}
