package nl.ruimbaan.story;

import java.util.List;
import nl.ruimbaan.base.ItemView;

/**
 * What is left of the stories that one import brought.
 *
 * @param untouched how many of them nobody did anything with
 * @param touched how many of them somebody did something with
 * @param examples the first of those
 */
public record BroughtStories(long untouched, long touched, List<ItemView> examples) {}
