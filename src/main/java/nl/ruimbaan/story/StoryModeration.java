package nl.ruimbaan.story;

import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Limits;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;

/** Taking a story out of sight, and back. Its teller is always told. */
@ApplicationService
public class StoryModeration {

    private final StoryRepository stories;
    private final StoryNameReader names;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    StoryModeration(
            StoryRepository stories,
            StoryNameReader names,
            Journal journal,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.stories = stories;
        this.names = names;
        this.journal = journal;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The reader knows who it is about: it is hidden at once, and a coach is asked to look. Of a story that is hidden already
     * nothing changes.
     *
     * @param note by what one can tell; may be empty
     * @return why not; empty when done
     */
    @Change
    public List<Refusal> recognisable(StoryId id, String note) {
        if (note.length() > Limits.SHORT_TEXT) {
            return List.of(Refusal.of("note", "refused.tooLong", Limits.SHORT_TEXT, note.length()));
        }
        return changing(id, story -> {
            if (story.hiding() == null) {
                story.hide(new Hiding(true, note.strip(), clock.now()));
                gone(story, StoryModerated.What.RECOGNISABLE);
            }
        });
    }

    /**
     * A coach hides it, or says of one that a reader had hidden that it stays so.
     *
     * @param reason told to the teller
     */
    @Change
    @PreAuthorize("hasRole('COACH')")
    public List<Refusal> hide(StoryId id, String reason) {
        if (reason.isBlank()) {
            return List.of(Refusal.of("note", "story.refused.noReason"));
        }
        if (reason.length() > Limits.SHORT_TEXT) {
            return List.of(Refusal.of("note", "refused.tooLong", Limits.SHORT_TEXT, reason.length()));
        }
        return changing(id, story -> {
            story.hide(new Hiding(false, reason.strip(), clock.now()));
            gone(story, StoryModerated.What.HIDE);
        });
    }

    /** A coach puts it back on the wall. */
    @Change
    @PreAuthorize("hasRole('COACH')")
    public List<Refusal> show(StoryId id) {
        return changing(id, story -> {
            story.show();
            stories.saveAndFlush(story);
            journal.changed(id.ref(), story.toCard(names.of(story)));
            publish(story, StoryModerated.What.SHOW);
        });
    }

    /** Its teller or a coach takes it off the wall; everybody can still read it. What is hidden stays hidden. */
    @Change
    public List<Refusal> archive(StoryId id) {
        return tidying(id, StoryState.PUBLISHED, story -> {
            story.archive();
            stories.saveAndFlush(story);
            journal.changed(id.ref(), new StoryGone(story.id()));
        });
    }

    /** Its teller or a coach puts it back on the wall. */
    @Change
    public List<Refusal> unarchive(StoryId id) {
        return tidying(id, StoryState.ARCHIVED, story -> {
            story.show();
            stories.saveAndFlush(story);
            journal.changed(id.ref(), story.toCard(names.of(story)));
        });
    }

    private List<Refusal> tidying(StoryId id, StoryState from, Consumer<Story> change) {
        Story story = stories.findById(id.number())
                .filter(it -> it.mayBeReadBy(user.id(), user.has(Role.COACH)))
                .orElse(null);
        if (story == null) {
            return List.of(Refusal.because("notice.gone"));
        }
        if (!story.isOf(user.id()) && !user.has(Role.COACH)) {
            return List.of(Refusal.because("story.refused.notYours"));
        }
        if (story.state() == from) {
            change.accept(story);
        }
        return List.of();
    }

    private List<Refusal> changing(StoryId id, Consumer<Story> change) {
        return stories.findById(id.number())
                .filter(it -> it.mayBeReadBy(user.id(), user.has(Role.COACH)))
                .map(it -> {
                    change.accept(it);
                    return List.<Refusal>of();
                })
                .orElseGet(() -> List.of(Refusal.because("notice.gone")));
    }

    private void gone(Story story, StoryModerated.What what) {
        stories.saveAndFlush(story);
        journal.changed(story.storyId().ref(), new StoryGone(story.id()));
        publish(story, what);
    }

    private void publish(Story story, StoryModerated.What what) {
        events.publishEvent(new StoryModerated(story.storyId(), what, user.id(), story.teller()));
    }
}
