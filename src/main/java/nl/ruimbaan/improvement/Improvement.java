package nl.ruimbaan.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** A change to how we work. */
@Entity
class Improvement extends BaseEntity {

    /** From which version on the text is as it is: who moved a card is in nobody's way who writes. */
    private int textVersion;

    /** The same for the iceberg, which is written layer by layer. */
    private int layerVersion;

    /** The same for the phase and the owner. */
    private int moveVersion;

    private long proposerId;

    @Embedded
    private ImprovementText text;

    @Embedded
    private Handling course = new Handling();

    /** Ranking goes past the entity, so that it disturbs nobody who edits. */
    @Column(updatable = false)
    private long rankPosition;

    private Instant proposedAt;
    private Instant activeAt;
    private long activeBy;

    @SuppressWarnings("NullAway.Init")
    protected Improvement() {}

    Improvement(ImprovementId id, PersonId proposer, ImprovementDraft draft, long rankPosition, Instant now) {
        super(id.number());
        this.proposerId = proposer.value();
        this.text = new ImprovementText(draft);
        this.rankPosition = rankPosition;
        this.proposedAt = now;
        this.activeAt = now;
        this.activeBy = proposer.value();
    }

    /** Writes the text anew. */
    void edit(ImprovementDraft draft, PersonId by, Instant now) {
        text = new ImprovementText(draft);
        textVersion = version() + 1;
        touched(by, now);
    }

    /** Writes one layer of the iceberg anew. */
    void fill(IcebergLayer layer, String words, PersonId by, Instant now) {
        text = new ImprovementText(text.toDraft().with(layer, words));
        layerVersion = version() + 1;
        touched(by, now);
    }

    /** Why the move cannot be made now, by them; empty when it can. */
    List<Refusal> refusals(Move move, Concerned who) {
        return MoveRules.refusals(this, move, who);
    }

    /** Makes the move, as the step of that number; {@link #refusals} has been asked before. */
    void move(Move move, Concerned who, long step, Instant now) {
        if (!refusals(move, who).isEmpty()) {
            throw new IllegalStateException("this move was refused: " + move.verb());
        }
        course.take(move, who.person(), step);
        if (move instanceof Move.Plan plan) {
            text = new ImprovementText(text.toDraft().planning(plan.hypothesis(), plan.howWeKnow()));
            textVersion = version() + 1;
        }
        moved(who.person(), now);
    }

    /** Takes the last step back: it stands as it stood. */
    void undo(StoodBefore stood, PersonId by, Instant now) {
        ImprovementDraft planned = text.toDraft().planning(stood.hypothesis(), stood.howWeKnow());
        if (!planned.equals(text.toDraft())) {
            text = new ImprovementText(planned);
            textVersion = version() + 1;
        }
        course.restore(stood.standing());
        moved(by, now);
    }

    /** Who owns it, or is asked to take it over, no longer works here. */
    void leaves(PersonId person, PersonId by, Instant now) {
        course.leaves(person);
        moved(by, now);
    }

    /** Its owner works here again, and nobody acted since. */
    void ownerComesBack(PersonId by, Instant now) {
        course.comesBack();
        moved(by, now);
    }

    /** Where the verb leads from here; empty when it cannot be done. */
    Set<ImprovementPhase> after(ImprovementVerb verb) {
        return course.after(verb);
    }

    /** Whether a text made from this version would write over a colleague's, apart from the iceberg. */
    boolean writtenSince(int version) {
        return version < textVersion;
    }

    /** Whether one that holds the iceberg too would. */
    boolean writtenAnywhereSince(int version) {
        return version < Math.max(textVersion, layerVersion);
    }

    /** Whether a colleague moved it after this version. */
    boolean movedSince(int version) {
        return version < moveVersion;
    }

    ImprovementId improvementId() {
        return new ImprovementId(id());
    }

    ImprovementPhase phase() {
        return course.phase();
    }

    String title() {
        return text.title();
    }

    PersonId proposer() {
        return new PersonId(proposerId);
    }

    @Nullable
    PersonId owner() {
        return course.owner();
    }

    @Nullable
    TeamId team() {
        return text.team();
    }

    PersonId activeBy() {
        return new PersonId(activeBy);
    }

    Instant activeAt() {
        return activeAt;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    /** Who is asked to take it over. */
    @Nullable
    PersonId asked() {
        return course.asked();
    }

    StoodBefore memo() {
        ImprovementDraft written = text.toDraft();
        return new StoodBefore(course.standing(), written.hypothesis(), written.howWeKnow(), false);
    }

    ImprovementDraft toDraft() {
        return text.toDraft();
    }

    ItemView toView() {
        return new ItemView(improvementId().ref(), text.title(), phase().key(), phase() == ImprovementPhase.DO);
    }

    private void moved(PersonId by, Instant now) {
        moveVersion = version() + 1;
        touched(by, now);
    }

    private void touched(PersonId by, Instant now) {
        activeBy = by.value();
        activeAt = now;
    }
}
