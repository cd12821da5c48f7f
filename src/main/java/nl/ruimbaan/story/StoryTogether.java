package nl.ruimbaan.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With which other stories one is merged.
 *
 * @param into the one that it went up in; null when there is none, or the reader may not see it
 * @param holds those that went up in it
 */
public record StoryTogether(StoryChoices.@Nullable Choice into, List<StoryChoices.Choice> holds) {}
