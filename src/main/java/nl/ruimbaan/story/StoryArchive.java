package nl.ruimbaan.story;

import java.util.function.Consumer;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;

/** Taking a story off the wall, and back: its teller or a coach does. Everybody can still read it; what is hidden stays hidden. */
@ApplicationService
public class StoryArchive {

    private final StoryRepository stories;
    private final StoryRecorder recorder;
    private final CurrentUser user;

    StoryArchive(StoryRepository stories, StoryRecorder recorder, CurrentUser user) {
        this.stories = stories;
        this.recorder = recorder;
        this.user = user;
    }

    /** Off the wall. */
    @Change
    public Act archive(StoryId id) {
        return change(id, StoryState.PUBLISHED, it -> it.leave(StoryState.ARCHIVED));
    }

    /** Back on the wall. */
    @Change
    public Act unarchive(StoryId id) {
        return change(id, StoryState.ARCHIVED, Story::show);
    }

    private Act change(StoryId id, StoryState from, Consumer<Story> change) {
        Story story = stories.findById(id.number())
                .filter(it -> it.mayBeReadBy(user.id(), user.has(Role.COACH)))
                .orElse(null);
        if (story == null) {
            return Act.gone();
        }
        if (!story.toldBy().is(user.id()) && !user.has(Role.COACH)) {
            return Act.refused(Refusal.because("story.refused.notYours"));
        }
        if (story.state() == from) {
            change.accept(story);
            recorder.changed(story);
        }
        return Act.done();
    }
}
