package nl.ruimbaan.twice;

import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.story.GoneUp;
import nl.ruimbaan.story.StandingStories;
import nl.ruimbaan.story.StandingStory;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.thread.MergedItems;
import org.springframework.stereotype.Component;

/** Lets one story go up in another one with all that is about it, and come out again. */
@Component
class MergingSteps {

    private final StandingStories stories;
    private final MergedItems merged;
    private final Numbers numbers;
    private final MergingReader reader;

    MergingSteps(StandingStories stories, MergedItems merged, Numbers numbers, MergingReader reader) {
        this.stories = stories;
        this.merged = merged;
        this.numbers = numbers;
        this.reader = reader;
    }

    /** The number of the next step, under which is kept what goes along. */
    long next() {
        return numbers.nextRecord();
    }

    /** Where it has gone in the end; itself when it did not go up in another one. */
    StoryId root(StoryId id) {
        return new StoryId(merged.root(id.ref()).number());
    }

    void goUp(StandingStory from, StoryId into, long merging) {
        stories.goUp(from.id(), new GoneUp(into, merging, from.state()));
        merged.merge(from.id().ref(), into.ref(), merging);
        holds(into);
    }

    /** It was taken apart and that is taken back. */
    void again(StandingStory from, GoneUp before, StoryId root) {
        stories.goUp(from.id(), before);
        merged.again(from.id().ref(), root.ref(), before.into().ref(), before.merging());
        holds(root);
    }

    /** Answers the one that it came out of, wherever what it was merged with has gone since. */
    StoryId comeOut(StandingStory from, GoneUp went) {
        stories.comeOut(from.id());
        StoryId there =
                new StoryId(merged.takeApart(from.id().ref(), went.merging()).number());
        holds(from.id());
        holds(there);
        return there;
    }

    /** The links of its thread are others now. */
    private void holds(StoryId id) {
        stories.holds(id, reader.hasLed(id));
    }
}
