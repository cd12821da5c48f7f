package nl.ruimbaan.conversation;

import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.privacy.Hiding;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;

/** Taking what was said out of sight, and back. */
@ApplicationService
public class CommentModeration {

    private final CommentRepository comments;
    private final ItemViews views;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    CommentModeration(
            CommentRepository comments,
            ItemViews views,
            Journal journal,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.comments = comments;
        this.views = views;
        this.journal = journal;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /**
     * The reader knows who it is about: all but its writer and coaches read it no longer, and a coach is asked to look. Of a
     * comment that is hidden already nothing changes.
     *
     * @param note by what one can tell; may be empty
     */
    @Change
    public Act recognisable(long id, String note) {
        List<Refusal> refusals = Hiding.refusals(note);
        return !refusals.isEmpty()
                ? Act.unless(refusals)
                : changing(id, comment -> {
                    if (!comment.isHidden()) {
                        comment.hide(note.strip(), clock.now());
                        kept(comment);
                        events.publishEvent(new CommentRecognised(comment.item(), user.id(), comment.writer()));
                    }
                });
    }

    /** A coach looked: everyone may read it again. */
    @Change
    @PreAuthorize("hasRole('COACH')")
    public Act showAgain(long id) {
        return changing(id, comment -> {
            comment.show();
            kept(comment);
        });
    }

    private Act changing(long id, Consumer<Comment> change) {
        return comments.findById(id)
                .filter(it -> !it.isRemoved() && views.mayRead(it.item()))
                .map(it -> {
                    change.accept(it);
                    return Act.done();
                })
                .orElseGet(() -> Act.gone());
    }

    private void kept(Comment comment) {
        comments.saveAndFlush(comment);
        journal.changed(comment.item(), new ConversationChanged());
    }
}
