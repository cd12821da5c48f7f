package nl.ruimbaan.twice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader may do about a story that was told twice, and what was done.
 *
 * @param undoUntil until when the reader can take the last step back; null when they cannot
 * @param history the newest first
 */
public record MergedStory(
        boolean mayMerge, boolean mayTakeApart, @Nullable Instant undoUntil, List<MergingLine> history) {}
