package nl.ruimbaan.story;

import java.time.Instant;

/** Where a page of the wall ended: the next one goes on after it. */
public record StoryKey(Instant at, long id) {

    public static StoryKey after(StoryCard last) {
        return new StoryKey(last.at(), last.id());
    }
}
