package nl.ruimbaan.story;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.stereotype.Component;

/** Where stories stand that the current user may read, and where they stand from now on; open screens hear of it. */
@Component
public class StandingStories {

    private final StoryRepository stories;
    private final StoryRecorder recorder;
    private final CurrentUser user;

    StandingStories(StoryRepository stories, StoryRecorder recorder, CurrentUser user) {
        this.stories = stories;
        this.recorder = recorder;
        this.user = user;
    }

    /** Waits until nobody else holds one of them, and holds them until the transaction is over; always in the same order. */
    public void hold(StoryId one, StoryId other) {
        LongStream.of(one.number(), other.number()).distinct().sorted().forEach(stories::hold);
    }

    public Optional<StandingStory> find(StoryId id) {
        return stories.findById(id.number())
                .filter(it -> it.mayBeReadBy(user.id(), user.has(Role.COACH)))
                .map(Story::standing);
    }

    /** It goes on in another one. */
    public void goUp(StoryId id, GoneUp where) {
        change(id, it -> it.goUp(where));
    }

    /** It stands on its own again. */
    public void comeOut(StoryId id) {
        change(id, Story::comeOut);
    }

    /** What it holds is new. */
    public void holds(StoryId id, boolean led) {
        change(id, it -> it.holds(led));
    }

    private void change(StoryId id, Consumer<Story> change) {
        stories.findById(id.number()).ifPresent(story -> {
            change.accept(story);
            recorder.changed(story);
        });
    }
}
