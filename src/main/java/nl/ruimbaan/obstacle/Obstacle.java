package nl.ruimbaan.obstacle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.people.HelpLevel;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Something in the system that keeps an employee from helping the customer right first time. */
@Entity
class Obstacle extends BaseEntity {

    private long reporterId;
    private Instant reportedAt;

    @Embedded
    private ObstacleText text;

    @Embedded
    private Standing standing;

    /** Counted up in the database, by many at once: see {@link Occurrences}. */
    @Column(updatable = false)
    private int occurrences;

    /** When an occurrence was last told of. */
    @Column(updatable = false)
    private @Nullable Instant heardAt;

    /** The version in which it was last moved: only a later move surprises who moves. */
    private int stateVersion;

    @SuppressWarnings("NullAway.Init")
    protected Obstacle() {}

    Obstacle(ObstacleId id, PersonId reporter, ObstacleDraft draft, Instant now) {
        super(id.number());
        reporterId = reporter.value();
        reportedAt = now;
        text = new ObstacleText(draft, reporter, now, 0);
        standing = new Standing(now);
    }

    /** The text, anew. Only the reporter decides whether colleagues see who reported it. */
    void edit(ObstacleDraft draft, PersonId by, Instant now) {
        text = new ObstacleText(draft.hidingReporter(hidesReporter(draft, by)), by, now, version() + 1);
    }

    /** Whether colleagues do not see who reported it, once this person wrote this. */
    boolean hidesReporter(ObstacleDraft draft, PersonId by) {
        return reporter().equals(by) ? draft.reporterHidden() : text.reporterHidden();
    }

    /** Why this person cannot do this now; empty when they can. */
    Optional<Refusal> refusal(ObstacleVerb verb, Acting by) {
        if (standing.after(verb).isEmpty()) {
            return Optional.of(Refusal.because("obstacle.refused.notNow"));
        }
        ObstacleRights rights =
                new ObstacleRights(reporter(), course().owner(), course().asked(), standing.quietSince(heardAt));
        return rights.denial(verb, by).map(Refusal::because);
    }

    /** The moves that this person can make now; merging as far as one can tell before another obstacle is named. */
    List<ObstacleVerb> possible(Acting by) {
        return ObstacleVerb.moves().stream()
                .filter(verb -> refusal(verb, verb == ObstacleVerb.MERGE ? by.beforeChoosing() : by)
                        .isEmpty())
                .toList();
    }

    /** Why it cannot go up in that one; empty when it can. */
    Optional<Refusal> mergeRefusal(Obstacle into) {
        if (into.id() == id()) {
            return Optional.of(Refusal.of("into", "obstacle.refused.itself"));
        }
        return into.state().isOpen()
                ? Optional.empty()
                : Optional.of(Refusal.of("into", "obstacle.refused.otherClosed"));
    }

    /** Moves it; {@link #refusal} has been asked before. */
    ObstacleStep move(long stepId, Move move, Acting by) {
        if (refusal(move.verb(), by).isPresent()) {
            throw new IllegalStateException("this move was refused: " + move.verb());
        }
        UndoableSteps.Snapshot before = standing.memo();
        HelpLevel level = course().level();
        standing.take(move, stepId, by);
        ObstacleStep step = step(stepId, move.verb(), before.state(), move.why(), by.who(), by.now())
                .asking(move)
                .from(level, course().level());
        return move instanceof Move.TakeApart && before.merged() != null
                ? step.concerning(before.merged().into())
                : step;
    }

    /** Takes the last step back: it stands as it stood, also for how long. */
    ObstacleStep undo(long stepId, long undone, UndoableSteps.Snapshot to, PersonId by, Instant now) {
        ObstacleState from = state();
        standing.undo(to);
        return step(stepId, ObstacleVerb.UNDO, from, "", by, now).undoing(undone);
    }

    /** The owner no longer works here: others must be able to pick it up. */
    ObstacleStep ownerLeft(long stepId, PersonId by, Instant now) {
        ObstacleState from = state();
        standing.ownerLeft(now);
        return step(stepId, ObstacleVerb.OWNER_LEFT, from, "", by, now);
    }

    /** The owner works here again, and nobody has touched it meanwhile: it stands as it stood, also for how long. */
    ObstacleStep ownerBack(
            long stepId, ObstacleVerb verb, PersonId owner, LeftObstacle left, PersonId by, Instant now) {
        ObstacleState from = state();
        standing.ownerBack(owner, left);
        return step(stepId, verb, from, "", by, now);
    }

    /** That it was moved, from where it stood. */
    private ObstacleStep step(long id, ObstacleVerb verb, ObstacleState from, String why, PersonId by, Instant now) {
        stateVersion = version() + 1;
        return new ObstacleStep(id, this, by, verb, from, why, now);
    }

    /**
     * What was agreed is its next step from now on, when somebody has it in hand; answers whether it is. An agreement on what
     * comes next is a sign of life: it has moved, and is no longer still.
     */
    boolean agree(String nextStep, @Nullable LocalDate on, Instant now) {
        return standing.agree(nextStep, on, now);
    }

    boolean mayBeEditedBy(Acting by) {
        return by.who().equals(reporter()) || by.who().equals(course().owner()) || by.coach();
    }

    /** Whether it was moved since that version, to another state or another owner. */
    boolean wasMovedAfter(int version) {
        return version < stateVersion;
    }

    ObstacleId obstacleId() {
        return new ObstacleId(id());
    }

    ObstacleState state() {
        return standing.state();
    }

    Standing standing() {
        return standing;
    }

    Handling course() {
        return standing.course();
    }

    ObstacleText text() {
        return text;
    }

    PersonId reporter() {
        return new PersonId(reporterId);
    }

    Instant reportedAt() {
        return reportedAt;
    }

    ItemView toView() {
        return new ItemView(obstacleId().ref(), text.title(), state().key(), state().isGone());
    }
}
