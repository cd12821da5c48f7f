package nl.ruimbaan.story;

import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.publishing.Publishing;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;

/** What came of a story: something else, and that its customer knows. */
@ApplicationService
public class StoryResults {

    private final StoryRepository stories;
    private final StoryRecorder recorder;
    private final Publishing publishing;
    private final CurrentUser user;
    private final Clock clock;

    StoryResults(
            StoryRepository stories, StoryRecorder recorder, Publishing publishing, CurrentUser user, Clock clock) {
        this.stories = stories;
        this.recorder = recorder;
        this.publishing = publishing;
        this.user = user;
        this.clock = clock;
    }

    /** Marks that something came of the story; called by what came of it. */
    @Change
    public void ledToChange(StoryId id) {
        stories.findById(id.number()).ifPresent(story -> {
            story.ledToChange(clock.now());
            recorder.changed(story);
        });
    }

    /**
     * The customer heard what came of the story: the last step of the thread. Its teller says so, or who told one that went up in it,
     * or a coach.
     */
    @Change
    public Act customerTold(StoryId id, CustomerTold told) {
        List<Refusal> refusals = publishing.refusals(
                ItemKind.STORY, id.number(), Map.of("how", told.how()), told.refusals(clock.today()));
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        Story story = stories.findById(id.number()).orElse(null);
        if (story == null) {
            return Act.gone();
        }
        if (!maySay(story)) {
            return Act.refused(Refusal.because("story.refused.notYours"));
        }
        story.customerTold(told);
        recorder.changed(story);
        return Act.done();
    }

    private boolean maySay(Story story) {
        return story.toldBy().is(user.id())
                || user.has(Role.COACH)
                || stories.toldWithin(story.id(), user.id().value()) > 0;
    }
}
