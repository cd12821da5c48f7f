package nl.ruimbaan.twice;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.story.GoneUp;
import nl.ruimbaan.story.StandingStories;
import nl.ruimbaan.story.StandingStory;
import nl.ruimbaan.story.StoryId;
import org.jspecify.annotations.Nullable;

/** A story that was told twice goes up in the other one, and the two are taken apart again. */
@ApplicationService
public class StoryMerging {

    private final StandingStories stories;
    private final MergingRefusals refusals;
    private final MergingSteps steps;
    private final MergingChronicle chronicle;

    StoryMerging(StandingStories stories, MergingRefusals refusals, MergingSteps steps, MergingChronicle chronicle) {
        this.stories = stories;
        this.refusals = refusals;
        this.steps = steps;
        this.chronicle = chronicle;
    }

    /**
     * The one goes up in the other, with what colleagues said about it, who follow it, and what came of it.
     *
     * @param into null as long as none is chosen
     * @param words why they are the same; may be empty
     */
    @Change
    public Act merge(StoryId from, @Nullable StoryId into, String words) {
        stories.hold(from, into == null ? from : into);
        return stories.find(from).map(it -> merge(it, into, words)).orElseGet(Act::gone);
    }

    /** Both stand on their own again, and what went along comes back. */
    @Change
    public Act takeApart(StoryId from, String words) {
        StoryId root = steps.root(from);
        stories.hold(from, root);
        return stories.find(from).map(it -> takeApart(it, root, words)).orElseGet(Act::gone);
    }

    private Act merge(StandingStory from, @Nullable StoryId into, String words) {
        List<Refusal> against = refusals.merging(from, into, words);
        if (into == null || !against.isEmpty()) {
            return Act.unless(against);
        }
        long step = steps.next();
        steps.goUp(from, into, step);
        chronicle.happened(from, step, MergingVerb.MERGE, into, words, StoodBefore.ALONE);
        return Act.done();
    }

    private Act takeApart(StandingStory from, StoryId root, String words) {
        List<Refusal> against = refusals.takingApart(from, root, words);
        GoneUp went = from.goneUp();
        if (went == null || !against.isEmpty()) {
            return Act.unless(against);
        }
        StoryId other = steps.comeOut(from, went);
        chronicle.happened(from, steps.next(), MergingVerb.TAKE_APART, other, words, StoodBefore.in(went));
        return Act.done();
    }
}
