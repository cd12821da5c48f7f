package nl.ruimbaan.conversation;

import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.photo.PhotoPublishing;
import nl.ruimbaan.privacy.HiddenTexts;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps what the current user says, changes and removes, and lets those know who follow or look on. */
@Component
class CommentRecorder {

    private final CommentRepository comments;
    private final HiddenTexts hidden;
    private final CommentNews news;
    private final PhotoPublishing photos;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    CommentRecorder(
            CommentRepository comments,
            HiddenTexts hidden,
            CommentNews news,
            PhotoPublishing photos,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.comments = comments;
        this.hidden = hidden;
        this.news = news;
        this.photos = photos;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    void said(ItemRef item, @Nullable Long replyTo, boolean unnamed, String text) {
        Comment said = comments.saveAndFlush(
                new Comment(numbers.nextRecord(), item, replyTo, user.id(), unnamed, text.strip(), clock.now()));
        photos.said(Beside.saying(item, replyTo), said.id());
        news.said(said);
    }

    void edited(Comment comment, String text) {
        comment.edit(text.strip(), clock.now());
        news.edited(comments.saveAndFlush(comment));
    }

    /** With its text goes what stood beside it, and by what somebody was recognised in it. */
    void removed(Comment comment) {
        comment.remove(user.id(), clock.now());
        Comment removed = comments.saveAndFlush(comment);
        hidden.forget(removed.ref());
        photos.removed(removed.id());
        news.changed(removed.item());
    }
}
