package nl.ruimbaan.twice;

import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.story.GoneUp;
import nl.ruimbaan.story.StandingStories;
import nl.ruimbaan.story.StandingStory;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryState;
import org.jspecify.annotations.Nullable;

/** Taking back that two stories were merged or taken apart, within a minute, by who did it. Nobody was told of it yet. */
@ApplicationService
public class MergingUndo {

    private final StandingStories stories;
    private final LastSteps last;
    private final MergingSteps steps;
    private final MergingChronicle chronicle;

    MergingUndo(StandingStories stories, LastSteps last, MergingSteps steps, MergingChronicle chronicle) {
        this.stories = stories;
        this.last = last;
        this.steps = steps;
        this.chronicle = chronicle;
    }

    /** The story stands as it stood before the last step. */
    @Change
    public Act undo(StoryId id) {
        stories.hold(id, steps.root(id));
        return stories.find(id).map(this::undo).orElseGet(Act::gone);
    }

    private Act undo(StandingStory story) {
        LastSteps.Kept kept = last.of(story.id().ref()).orElse(null);
        Optional<Refusal> denial = last.denial(kept, story.version());
        if (kept == null || denial.isPresent()) {
            return Act.refused(denial.orElseThrow());
        }
        StoryId other = goBack(story, last.read(kept, StoodBefore.class).goneUp());
        if (other == null) {
            return Act.refused(LastSteps.ACTED);
        }
        chronicle.undone(story, kept.step(), steps.next(), other);
        return Act.done();
    }

    /** Answers with which one it was merged, or is again; null when that is no longer possible. */
    private @Nullable StoryId goBack(StandingStory story, @Nullable GoneUp before) {
        GoneUp now = story.goneUp();
        if (before == null) {
            return now == null || story.state() != StoryState.MERGED ? null : steps.comeOut(story, now);
        }
        StoryId root = steps.root(before.into());
        stories.hold(story.id(), root);
        boolean can = story.state() == before.before()
                && stories.find(root)
                        .filter(it -> it.state() == StoryState.PUBLISHED)
                        .isPresent();
        if (can) {
            steps.again(story, before, root);
        }
        return can ? root : null;
    }
}
