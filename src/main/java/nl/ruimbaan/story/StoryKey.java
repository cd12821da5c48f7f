package nl.ruimbaan.story;

import java.time.Instant;

/**
 * Where a page of the wall ended: the next one goes on after it.
 *
 * @param at of what the wall is ordered by
 */
public record StoryKey(Instant at, long id) {

    public static StoryKey after(StoryCard last, WallOrder order) {
        return new StoryKey(order == WallOrder.NEWEST ? last.at() : last.activeAt(), last.id());
    }
}
