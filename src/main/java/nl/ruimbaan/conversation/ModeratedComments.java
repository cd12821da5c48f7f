package nl.ruimbaan.conversation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.privacy.ModeratedTexts;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Comments can be hidden, by whoever may read the item; who said one is told. One that was removed is not there. */
@Component
class ModeratedComments implements ModeratedTexts {

    private final CommentRepository comments;
    private final Journal journal;

    ModeratedComments(CommentRepository comments, Journal journal) {
        this.comments = comments;
        this.journal = journal;
    }

    @Override
    public String textKind() {
        return CommentRef.KIND;
    }

    @Override
    public String turnKey() {
        return "conversation.turn.recognisable";
    }

    @Override
    public Map<Long, ItemRef> items(Collection<Long> numbers) {
        return comments.findAllById(numbers).stream()
                .filter(Predicate.not(Comment::isRemoved))
                .collect(Collectors.toMap(Comment::id, Comment::item));
    }

    /** Holds it, so that nobody removes it meanwhile: by what somebody was recognised would be left behind. */
    @Override
    public Optional<PersonId> writer(long number) {
        return comments.hold(number).stream()
                .findFirst()
                .flatMap(comments::findById)
                .map(Comment::writer);
    }

    @Override
    public void changed(long number) {
        comments.findById(number).ifPresent(it -> journal.changed(it.item(), new ConversationChanged()));
    }
}
