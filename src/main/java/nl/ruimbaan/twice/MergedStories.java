package nl.ruimbaan.twice;

import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.publishing.LastSteps;
import nl.ruimbaan.story.SimilarStories;
import nl.ruimbaan.story.StandingStories;
import nl.ruimbaan.story.StandingStory;
import nl.ruimbaan.story.StoryChoices;
import nl.ruimbaan.story.StoryId;
import nl.ruimbaan.story.StoryState;

/** What a story's page shows of the others that tell the same, and in which it can go up. */
@ApplicationService
public class MergedStories {

    private final StandingStories stories;
    private final MergingRights rights;
    private final MergingReader reader;
    private final LastSteps last;
    private final SimilarStories similar;
    private final StoryChoices choices;

    MergedStories(
            StandingStories stories,
            MergingRights rights,
            MergingReader reader,
            LastSteps last,
            SimilarStories similar,
            StoryChoices choices) {
        this.stories = stories;
        this.rights = rights;
        this.reader = reader;
        this.last = last;
        this.similar = similar;
        this.choices = choices;
    }

    /** With which it is merged, when the current user may read it. */
    public Optional<MergedStory> of(StoryId id) {
        return stories.find(id).map(this::of);
    }

    /** Those on the wall that it can go up in: what looks like it, or those whose number or words are typed. */
    public List<StoryChoices.Choice> others(StoryId than, String typed) {
        List<StoryChoices.Choice> found = typed.isBlank() ? alike(than) : choices.with(typed);
        return found.stream().filter(it -> !it.id().equals(than)).toList();
    }

    private List<StoryChoices.Choice> alike(StoryId id) {
        return stories.find(id).map(it -> similar.to(it.title() + "\n" + it.words())).orElse(List.of()).stream()
                .filter(it -> stories.find(it.id())
                        .filter(found -> found.state() == StoryState.PUBLISHED)
                        .isPresent())
                .map(it -> new StoryChoices.Choice(it.id(), it.title()))
                .toList();
    }

    /** Of most was never anything merged. */
    private MergedStory of(StandingStory story) {
        List<MergingLine> history = reader.history(story.id());
        boolean mayMerge = rights.againstMerging(story).isEmpty();
        return history.isEmpty()
                ? new MergedStory(mayMerge, false, null, history)
                : new MergedStory(
                        mayMerge,
                        rights.againstTakingApart(story).isEmpty(),
                        last.until(story.id().ref(), story.version()),
                        history);
    }
}
