package nl.ruimbaan.conversation;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.security.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows once a comment stands: who is named in it, who follows, and who hears of it. */
@Component
class CommentNews {

    private final Followers followers;
    private final Mentions mentions;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    CommentNews(Followers followers, Mentions mentions, Journal journal, ApplicationEventPublisher events) {
        this.followers = followers;
        this.mentions = mentions;
        this.journal = journal;
        this.events = events;
    }

    /** Its writer follows from now on; all who follow hear of it. */
    void said(Comment comment) {
        followers.choose(comment.item(), comment.writer(), true);
        Set<PersonId> others = followers.of(comment.item());
        others.remove(comment.writer());
        tell(comment, others);
    }

    /** Only who is newly named in it hears of it. */
    void edited(Comment comment) {
        tell(comment, Set.of());
    }

    /** Open pages of the item look again. */
    void changed(ItemRef item) {
        journal.changed(item, new ConversationChanged());
    }

    private void tell(Comment comment, Set<PersonId> others) {
        Set<PersonId> mentioned = mentions.keep(comment.id(), comment.text());
        mentioned.remove(comment.writer());
        mentioned.forEach(it -> followers.choose(comment.item(), it, true));
        Set<PersonId> following = new LinkedHashSet<>(others);
        following.removeAll(mentioned);
        events.publishEvent(new Commented(comment.item(), comment.by(), following, mentioned));
        changed(comment.item());
    }
}
