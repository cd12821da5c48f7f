package nl.ruimbaan.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With which other stories one is merged.
 *
 * @param into the one that it went up in; null when there is none, or the reader may not see it
 * @param holds those that went up in it
 * @param mine whether the reader told one of those, or of what went up in those, or wrote it down
 */
public record StoryTogether(StoryChoices.@Nullable Choice into, List<StoryChoices.Choice> holds, boolean mine) {

    /** With none, as most are. */
    public static final StoryTogether NONE = new StoryTogether(null, List.of(), false);

    StoryTogether alsoMine() {
        return new StoryTogether(into, holds, true);
    }
}
