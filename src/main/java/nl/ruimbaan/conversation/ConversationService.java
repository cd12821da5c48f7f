package nl.ruimbaan.conversation;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.photo.Beside;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import org.jspecify.annotations.Nullable;

/** Saying something about an item, changing it and taking it away. Who may read the item may join in. */
@ApplicationService
public class ConversationService {

    public static final int LONGEST = 5_000;

    static final String FIELD = "comment";

    private final VisibleComments visible;
    private final CommentRecorder recorder;
    private final UnnamedVoices unnamed;
    private final CommentWording wording;
    private final CurrentUser user;
    private final Clock clock;

    ConversationService(
            VisibleComments visible,
            CommentRecorder recorder,
            UnnamedVoices unnamed,
            CommentWording wording,
            CurrentUser user,
            Clock clock) {
        this.visible = visible;
        this.recorder = recorder;
        this.unnamed = unnamed;
        this.wording = wording;
        this.user = user;
        this.clock = clock;
    }

    /** Says something: a hidden teller as the teller, a hidden reporter as the reporter, all others by name. */
    @Change
    public Act say(ItemRef item, @Nullable Long replyTo, String text) {
        return say(item, replyTo, text, false);
    }

    /**
     * Says something, with the photos and documents that were put beside it; its writer follows the item from now on.
     *
     * @param replyTo the comment that it answers; null for none. A reply itself cannot be answered.
     * @param byName whether a hidden teller or reporter wants her own name beside it all the same
     */
    @Change
    public Act say(ItemRef item, @Nullable Long replyTo, String text, boolean byName) {
        List<Refusal> refusals = wording.refusals(text, Beside.saying(item, replyTo));
        if (!refusals.isEmpty()) {
            return Act.unless(refusals);
        }
        if (!visible.takes(item, replyTo)) {
            return Act.gone();
        }
        recorder.said(item, replyTo, !byName && unnamed.isMine(item), text);
        return Act.done();
    }

    /** Its writer changes it, not long after saying it. */
    @Change
    public Act edit(long id, int fromVersion, String text) {
        return visible.find(id).map(it -> edit(it, fromVersion, text)).orElseGet(() -> Act.gone());
    }

    /** Its writer or a coach takes the text away; that something stood there stays to be seen. */
    @Change
    public Act remove(long id) {
        return visible.find(id).map(this::remove).orElseGet(() -> Act.gone());
    }

    private Act edit(Comment comment, int fromVersion, String text) {
        if (!comment.mayBeEditedBy(user.id(), clock.now())) {
            return Act.refused(Refusal.of(FIELD, "conversation.refused.tooLate"));
        }
        if (comment.version() != fromVersion) {
            return Act.refused(Refusal.of(FIELD, "conversation.refused.changed"));
        }
        List<Refusal> refusals = wording.refusals(text, comment.item());
        if (refusals.isEmpty()) {
            recorder.edited(comment, text);
        }
        return Act.unless(refusals);
    }

    private Act remove(Comment comment) {
        if (!user.is(comment.writer()) && !user.has(Role.COACH)) {
            return Act.refused(Refusal.because("conversation.refused.notYours"));
        }
        recorder.removed(comment);
        return Act.done();
    }
}
