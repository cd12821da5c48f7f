package nl.ruimbaan.conversation;

import java.util.Optional;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.privacy.HiddenTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands below the items that the current user may read: of all others nobody can tell that something was said. */
@Component
class VisibleComments {

    private final CommentRepository comments;
    private final ItemViews views;
    private final HiddenTexts hidden;

    VisibleComments(CommentRepository comments, ItemViews views, HiddenTexts hidden) {
        this.comments = comments;
        this.views = views;
        this.hidden = hidden;
    }

    /** Empty when it was removed, too. */
    Optional<Comment> find(long id) {
        return comments.findById(id).filter(it -> !it.isRemoved() && views.mayRead(it.item()));
    }

    /**
     * Whether something can be said here.
     *
     * @param replyTo the comment that it would answer; null for none
     */
    boolean takes(ItemRef item, @Nullable Long replyTo) {
        return views.mayRead(item) && (replyTo == null || canBeAnswered(item, replyTo));
    }

    private boolean canBeAnswered(ItemRef item, long id) {
        return comments.findById(id)
                .filter(it -> it.item().equals(item) && !it.isReply() && !it.isRemoved() && !hidden.holds(it.ref()))
                .isPresent();
    }
}
