package nl.ruimbaan.story;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.List;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.ItemNews;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.security.PersonId;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** One customer's case, told by an employee. */
@Entity
class Story extends BaseEntity {

    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    private StoryState state = StoryState.PUBLISHED;

    @Embedded
    private ToldBy toldBy;

    @Embedded
    private StoryText text;

    /** Whoever writes it anew changes {@link #changedAt} as well: the version counts texts, not the rows of this list. */
    @Embedded
    @OptimisticLock(excluded = true)
    private CaseSteps steps = new CaseSteps();

    private Instant toldAt;
    private Instant changedAt;
    /** What the wall is ordered by when one wants to see where something happened last. */
    @OptimisticLock(excluded = true)
    private Instant activeAt;

    /** No reason for a conflict with who is editing. */
    @Embedded
    @OptimisticLock(excluded = true)
    private CameOfIt cameOfIt = new CameOfIt();

    @Embedded
    private @Nullable StoryOrigin origin;

    @Embedded
    @OptimisticLock(excluded = true)
    private @Nullable GoneUp goneUp;

    @SuppressWarnings("NullAway.Init")
    protected Story() {}

    @SuppressWarnings("NullAway.Init") // edit() fills the text
    Story(StoryId id, PersonId writer, StoryDraft draft, Instant now) {
        super(id.number());
        toldBy = new ToldBy(writer, draft.inNameOf());
        toldAt = now;
        edit(draft, now);
    }

    /** The teller writes it anew. */
    void edit(StoryDraft draft, Instant now) {
        text = new StoryText(draft);
        steps.write(draft.steps());
        changedAt = now;
        activeAt = now;
    }

    /** Something came of it. */
    void ledToChange(Instant now) {
        cameOfIt.ledToChange();
        activeAt = now;
    }

    void customerTold(CustomerTold told) {
        cameOfIt.customerTold(told);
    }

    /** Back where it was, for most on the wall. */
    void show() {
        state = goneUp == null ? StoryState.PUBLISHED : StoryState.MERGED;
    }

    /** Out of sight, or off the wall and still to be read. */
    void leave(StoryState to) {
        state = to;
    }

    /** It goes on in another one. */
    void goUp(GoneUp went) {
        goneUp = went;
        state = StoryState.MERGED;
    }

    /** It stands on its own again, where it stood. */
    void comeOut() {
        state = goneUp == null ? state : goneUp.before();
        goneUp = null;
    }

    /** Another one went up in it, or came out of it. */
    void holds(boolean led) {
        cameOfIt.led(led);
    }

    StandingStory standing() {
        return new StandingStory(
                storyId(), version(), text.title(), text.words(), state, goneUp, toldBy.people(), isTellerHidden());
    }

    StoryState state() {
        return state;
    }

    boolean isTellerHidden() {
        return text.isTellerHidden();
    }

    ToldBy toldBy() {
        return toldBy;
    }

    boolean mayBeReadBy(PersonId reader, boolean coach) {
        return state != StoryState.HIDDEN || coach || toldBy.is(reader);
    }

    /** It comes from elsewhere, and keeps its own day. */
    void stemsFrom(StorySource source) {
        origin = new StoryOrigin(source);
        toldAt = source.toldAt();
        changedAt = source.toldAt();
        activeAt = source.toldAt();
    }

    StoryId storyId() {
        return new StoryId(id());
    }

    Instant changedAt() {
        return changedAt;
    }

    ItemView toView() {
        return new ItemView(storyId().ref(), text.title(), state.key(), false);
    }

    /** What open walls hear of it: its card, or that it is not on the wall. */
    ItemNews news(StoryNameReader.Names names) {
        return state == StoryState.PUBLISHED ? toCard(names) : new StoryGone(id());
    }

    StoryCard toCard(StoryNameReader.Names names) {
        return new StoryCard(
                id(),
                storyId().ref().path(),
                text.title(),
                text.words(),
                text.isLiteral(),
                names.team(),
                toldAt,
                activeAt,
                text.language().code(),
                text.isTellerHidden() ? null : names.teller(),
                cameOfIt.hasLedToChange(),
                source());
    }

    StoryPage toPage(StoryNameReader.Names names, boolean mine) {
        boolean unknown = text.isTellerHidden() && !mine;
        StoryDraft written = toDraft(names.tagWords());
        return new StoryPage(
                storyId(),
                version(),
                unknown ? written.withoutTeller() : written,
                names.tags(),
                names.team(),
                names.demandType(),
                unknown ? null : names.teller(),
                unknown ? null : names.writer(),
                mine,
                toldAt,
                changedAt,
                source(),
                state == StoryState.HIDDEN,
                state == StoryState.ARCHIVED,
                state == StoryState.MERGED,
                cameOfIt.customerTold());
    }

    StoryDraft toDraft(List<String> tags) {
        return text.toDraft(toldBy.inNameOf(), steps.all(), tags);
    }

    private @Nullable String source() {
        return origin == null ? null : origin.source();
    }
}
