package nl.ruimbaan.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemViews;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.privacy.PublishingGuard;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

/** Saying something about an item. Who may read the item may join in; each refusal says why, nothing means that it is done. */
@ApplicationService
public class ConversationService {

    public static final int LONGEST = 5_000;

    static final String FIELD = "comment";

    private final CommentRepository comments;
    private final ConversationReader reader;
    private final Reactions reactions;
    private final Followers followers;
    private final Mentions mentions;
    private final ItemViews views;
    private final PublishingGuard guard;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    ConversationService(
            CommentRepository comments,
            ConversationReader reader,
            Reactions reactions,
            Followers followers,
            Mentions mentions,
            ItemViews views,
            PublishingGuard guard,
            Journal journal,
            ApplicationEventPublisher events,
            Numbers numbers,
            CurrentUser user,
            Clock clock) {
        this.comments = comments;
        this.reader = reader;
        this.reactions = reactions;
        this.followers = followers;
        this.mentions = mentions;
        this.views = views;
        this.guard = guard;
        this.journal = journal;
        this.events = events;
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
                followers.isFollowing(item, user.id())));
    }

    /**
     * Says something; its writer follows the item from now on.
     *
     * @param replyTo the comment that it answers; null for none. A reply itself cannot be answered.
     */
    @Transactional
    public List<Refusal> say(ItemRef item, @Nullable Long replyTo, String text) {
        List<Refusal> refusals = refusals(item, text);
        if (!refusals.isEmpty()) {
            return refusals;
        }
        if (!views.mayRead(item) || (replyTo != null && !canBeAnswered(item, replyTo))) {
            return List.of(Refusal.because("notice.gone"));
        }
        PersonId me = user.id();
        Comment said =
                comments.saveAndFlush(new Comment(numbers.nextRecord(), item, replyTo, me, text.strip(), clock.now()));
        followers.choose(item, me, true);
        Set<PersonId> others = followers.of(item);
        others.remove(me);
        Set<PersonId> mentioned = mention(said);
        others.removeAll(mentioned);
        events.publishEvent(new Commented(item, me, others, mentioned));
        journal.changed(item, new ConversationChanged());
        return List.of();
    }

    /** Its writer changes it, not long after saying it. */
    @Transactional
    public List<Refusal> edit(long id, int fromVersion, String text) {
        Comment comment = comments.findById(id).orElse(null);
        if (comment == null || comment.isRemoved() || !views.mayRead(comment.item())) {
            return List.of(Refusal.because("notice.gone"));
        }
        if (!comment.mayBeEditedBy(user.id(), clock.now())) {
            return List.of(Refusal.of(FIELD, "conversation.refused.tooLate"));
        }
        if (comment.version() != fromVersion) {
            return List.of(Refusal.of(FIELD, "conversation.refused.changed"));
        }
        List<Refusal> refusals = refusals(comment.item(), text);
        if (refusals.isEmpty()) {
            comment.edit(text.strip(), clock.now());
            comments.saveAndFlush(comment);
            Set<PersonId> mentioned = mention(comment);
            events.publishEvent(new Commented(comment.item(), user.id(), Set.of(), mentioned));
            journal.changed(comment.item(), new ConversationChanged());
        }
        return refusals;
    }

    /** Those who are newly named in it and follow from now on. */
    private Set<PersonId> mention(Comment comment) {
        Set<PersonId> mentioned = mentions.keep(comment.id(), comment.text());
        mentioned.remove(user.id());
        mentioned.forEach(it -> followers.choose(comment.item(), it, true));
        return mentioned;
    }

    /** Its writer or a coach takes the text away; that something stood there stays to be seen. */
    @Transactional
    public List<Refusal> remove(long id) {
        Comment comment = comments.findById(id).orElse(null);
        if (comment == null || comment.isRemoved() || !views.mayRead(comment.item())) {
            return List.of(Refusal.because("notice.gone"));
        }
        if (!user.is(comment.writer()) && !user.has(Role.COACH)) {
            return List.of(Refusal.because("conversation.refused.notYours"));
        }
        comment.remove(user.id(), clock.now());
        comments.saveAndFlush(comment);
        journal.changed(comment.item(), new ConversationChanged());
        return List.of();
    }

    /**
     * Answers without words, or takes that back.
     *
     * @param team who wants it too; asked for {@link ReactionKind#WE_TOO} alone
     */
    @Transactional
    public List<Refusal> react(ItemRef item, ReactionKind kind, @Nullable TeamId team) {
        if (!views.mayRead(item)) {
            return List.of(Refusal.because("notice.gone"));
        }
        boolean takenBack = reactions.takeBack(item, kind, user.id());
        if (!takenBack && kind == ReactionKind.WE_TOO && team == null) {
            return List.of(Refusal.of("team", "conversation.refused.noTeam"));
        }
        if (!takenBack) {
            reactions.give(item, kind, user.id(), kind == ReactionKind.WE_TOO ? team : null, clock.now());
        }
        if (!takenBack && kind == ReactionKind.WE_TOO && team != null) {
            events.publishEvent(new WantedToo(item, user.id(), team));
        }
        journal.changed(item, new ConversationChanged());
        return List.of();
    }

    /** Hears of what is said, or does so no longer. */
    @Transactional
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
