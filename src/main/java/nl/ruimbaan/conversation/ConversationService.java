package nl.ruimbaan.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/** Saying something about an item. Who may read the item may join in. */
@ApplicationService
public class ConversationService {

    public static final int LONGEST = 5_000;

    static final String FIELD = "comment";

    private final CommentRepository comments;
    private final ConversationReader reader;
    private final Reactions reactions;
    private final Followers followers;
    private final UnnamedVoices unnamed;
    private final CommentNews news;
    private final ItemViews views;
    private final PublishingGuard guard;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ConversationService(
            CommentRepository comments,
            ConversationReader reader,
            Reactions reactions,
            Followers followers,
            UnnamedVoices unnamed,
            CommentNews news,
            ItemViews views,
            PublishingGuard guard,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.comments = comments;
        this.reader = reader;
        this.reactions = reactions;
        this.followers = followers;
        this.unnamed = unnamed;
        this.news = news;
        this.views = views;
        this.guard = guard;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /**
     * What was said about the item; empty when the current user may not read it.
     *
     * @param before the first comment that the reader has; null for the latest
     */
    public Optional<Conversation> of(ItemRef item, @Nullable Long before) {
        if (!views.mayRead(item)) {
            return Optional.empty();
        }
        List<CommentLine> found = reader.before(item, before == null ? Long.MAX_VALUE : before);
        boolean earlier = found.size() > ConversationReader.PAGE;
        return Optional.of(new Conversation(
                earlier ? found.subList(1, found.size()) : found,
                earlier,
                reader.reactions(item),
                followers.isFollowing(item, user.id()),
                unnamed.isMine(item)));
    }

    /** Whether the current user told or reported the item, unknown to colleagues, and so speaks without a name there. */
    public boolean speaksUnnamed(ItemRef item) {
        return unnamed.isMine(item);
    }

    /** Says something: a hidden teller as the teller, a hidden reporter as the reporter, all others by name. */
    @Change
    public Act say(ItemRef item, @Nullable Long replyTo, String text) {
        return say(item, replyTo, text, false);
    }

    /**
     * Says something; its writer follows the item from now on.
     *
     * @param replyTo the comment that it answers; null for none. A reply itself cannot be answered.
     * @param byName whether a hidden teller or reporter wants her own name beside it all the same
     */
    @Change
    public Act say(ItemRef item, @Nullable Long replyTo, String text, boolean byName) {
        List<Refusal> refusals = refusals(item, text);
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        if (!views.mayRead(item) || (replyTo != null && !canBeAnswered(item, replyTo))) {
            return Act.gone();
        }
        boolean nameless = !byName && unnamed.isMine(item);
        news.said(comments.saveAndFlush(
                new Comment(numbers.nextRecord(), item, replyTo, user.id(), nameless, text.strip(), clock.now())));
        return Act.done();
    }

    /** The colleagues whom a text names and who are not there, as they were written: nobody hears of that. */
    public List<String> namedNobody(String text) {
        return news.namedNobody(text);
    }

    /** Its writer changes it, not long after saying it. */
    @Change
    public Act edit(long id, int fromVersion, String text) {
        Comment comment = comments.findById(id).orElse(null);
        if (comment == null || comment.isRemoved() || !views.mayRead(comment.item())) {
            return Act.gone();
        }
        if (!comment.mayBeEditedBy(user.id(), clock.now())) {
            return Act.refused(Refusal.of(FIELD, "conversation.refused.tooLate"));
        }
        if (comment.version() != fromVersion) {
            return Act.refused(Refusal.of(FIELD, "conversation.refused.changed"));
        }
        List<Refusal> refusals = refusals(comment.item(), text);
        if (refusals.isEmpty()) {
            comment.edit(text.strip(), clock.now());
            comments.saveAndFlush(comment);
            news.edited(comment);
        }
        return Act.unless(refusals);
    }

    /** Its writer or a coach takes the text away; that something stood there stays to be seen. */
    @Change
    public Act remove(long id) {
        Comment comment = comments.findById(id).orElse(null);
        if (comment == null || comment.isRemoved() || !views.mayRead(comment.item())) {
            return Act.gone();
        }
        if (!user.is(comment.writer()) && !user.has(Role.COACH)) {
            return Act.refused(Refusal.because("conversation.refused.notYours"));
        }
        comment.remove(user.id(), clock.now());
        comments.saveAndFlush(comment);
        news.changed(comment.item());
        return Act.done();
    }

    /**
     * Answers without words, or takes that back.
     *
     * @param team who wants it too; asked for {@link ReactionKind#WE_TOO} alone
     */
    @Change
    public Act react(ItemRef item, ReactionKind kind, @Nullable TeamId team) {
        if (!views.mayRead(item)) {
            return Act.gone();
        }
        boolean takenBack = reactions.takeBack(item, kind);
        if (!takenBack && kind == ReactionKind.WE_TOO && team == null) {
            return Act.refused(Refusal.of("team", "conversation.refused.noTeam"));
        }
        if (!takenBack) {
            reactions.give(item, kind, kind == ReactionKind.WE_TOO ? team : null);
        }
        news.changed(item);
        return Act.done();
    }

    /** Hears of what is said, or does so no longer. */
    @Change
    public void follow(ItemRef item, boolean following) {
        if (views.mayRead(item)) {
            followers.choose(item, user.id(), following);
        }
    }

    private List<Refusal> refusals(ItemRef item, String text) {
        List<Refusal> found = new ArrayList<>();
        if (text.isBlank()) {
            found.add(Refusal.of(FIELD, "conversation.refused.empty"));
        }
        if (text.length() > LONGEST) {
            found.add(Refusal.of(FIELD, "refused.tooLong", LONGEST, text.length()));
        }
        return guard.after(found, item.kind(), item.number(), Map.of(FIELD, text));
    }

    private boolean canBeAnswered(ItemRef item, long id) {
        return comments.findById(id)
                .filter(it -> it.item().equals(item) && !it.isReply() && !it.isRemoved() && !it.isHidden())
                .isPresent();
    }
}
