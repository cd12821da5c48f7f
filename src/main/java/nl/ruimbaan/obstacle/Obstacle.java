package nl.ruimbaan.obstacle;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.BaseEntity;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** Something in the system that keeps an employee from helping the customer right first time. */
@Entity
class Obstacle extends BaseEntity {

    @Enumerated(EnumType.STRING)
    private ObstacleState state = ObstacleState.REPORTED;

    private long reporterId;

    @Embedded
    private ObstacleText text;

    @Embedded
    private Handling course = new Handling();

    @Embedded
    private @Nullable MergedInto merged;

    /** How often it came back, and once more. */
    @Column(name = "round_number")
    private int round = 1;

    /** Counted up in the database, by many at once: see {@link OccurrenceCounter}. */
    @Column(updatable = false)
    private int occurrences;

    /** When an occurrence was last told of. */
    @Column(updatable = false)
    private @Nullable Instant heardAt;

    private Instant reportedAt;
    private Instant movedAt;
    private Instant changedAt;
    private long changedBy;

    /** The version in which the text was last written: only a later writing is a conflict for who edits. */
    private int textVersion;
    /** The version in which it was last moved: only a later move surprises who moves. */
    private int stateVersion;

    @SuppressWarnings("NullAway.Init")
    protected Obstacle() {}

    @SuppressWarnings("NullAway.Init") // write() fills the text
    Obstacle(ObstacleId id, PersonId reporter, ObstacleDraft draft, Instant now) {
        super(id.number());
        reporterId = reporter.value();
        reportedAt = now;
        movedAt = now;
        write(draft, reporter, now);
    }

    /** The text, anew. Only the reporter decides whether colleagues see who reported it. */
    void edit(ObstacleDraft draft, PersonId by, Instant now) {
        write(draft.hidingReporter(hidesReporter(draft, by)), by, now);
        textVersion = version() + 1;
    }

    /** Whether colleagues do not see who reported it, once this person wrote this. */
    boolean hidesReporter(ObstacleDraft draft, PersonId by) {
        return reporter().equals(by) ? draft.reporterHidden() : text.reporterHidden();
    }

    /** Why this person cannot do this now; empty when they can. */
    Optional<Refusal> refusal(ObstacleVerb verb, Acting by) {
        if (after(verb).isEmpty() || !course.allows(verb)) {
            return Optional.of(Refusal.because("obstacle.refused.notNow"));
        }
        return rights().denial(verb, by).map(Refusal::because);
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
        return into.state.isOpen() ? Optional.empty() : Optional.of(Refusal.of("into", "obstacle.refused.otherClosed"));
    }

    /** Moves it; {@link #refusal} has been asked. */
    ObstacleStep move(long stepId, Move move, Acting by) {
        ObstacleState from = state;
        go(after(move.verb()).orElseThrow(), by.now());
        stateVersion = version() + 1;
        course.take(move, by.who(), by.now());
        ObstacleStep step =
                new ObstacleStep(stepId, this, by.who(), move.verb(), from, move.why(), by.now()).asking(move);
        switch (move) {
            case Move.IsBack it -> round++;
            case Move.Merge it -> merged = new MergedInto(Objects.requireNonNull(it.into()), stepId, from);
            case Move.TakeApart it -> {
                step.concerning(Objects.requireNonNull(merged).into());
                merged = null;
            }
            default -> {}
        }
        return step;
    }

    /** How it stands, to be taken back to. */
    ObstacleSnapshot memo() {
        return new ObstacleSnapshot(state, round, movedAt, course, merged);
    }

    /** Takes the last step back: it stands as it stood, also for how long. */
    ObstacleStep undo(long stepId, long undone, ObstacleSnapshot before, PersonId by, Instant now) {
        ObstacleState from = state;
        go(before.state(), before.movedAt());
        stateVersion = version() + 1;
        round = before.round();
        course = before.course();
        merged = before.merged();
        return new ObstacleStep(stepId, this, by, ObstacleVerb.UNDO, from, "", now).undoing(undone);
    }

    /** The owner no longer works here: others must be able to pick it up. */
    ObstacleStep ownerLeft(long stepId, PersonId by, Instant now) {
        ObstacleState from = state;
        ObstacleState to = state.after(ObstacleVerb.OWNER_LEFT, true).orElseThrow();
        if (to != from) {
            go(to, now);
        }
        course.leave();
        stateVersion = version() + 1;
        merged = merged == null
                ? null
                : merged.from(merged.stateBefore()
                        .after(ObstacleVerb.OWNER_LEFT, true)
                        .orElseThrow());
        return new ObstacleStep(stepId, this, by, ObstacleVerb.OWNER_LEFT, from, "", now);
    }

    /** The owner works here again, and nobody has touched it meanwhile: it stands as it stood, also for how long. */
    ObstacleStep ownerBack(
            long stepId, ObstacleVerb verb, PersonId owner, LeftObstacle before, PersonId by, Instant now) {
        ObstacleState from = state;
        go(before.state(), before.movedAt());
        course.comeBack(owner, before);
        stateVersion = version() + 1;
        merged = merged == null || before.mergedFrom() == null ? merged : merged.from(before.mergedFrom());
        return new ObstacleStep(stepId, this, by, verb, from, "", now);
    }

    /** Who was asked when leaving can answer again. */
    void askAgain(PersonId person, LeftObstacle before) {
        course.askAgain(person, before);
    }

    /**
     * What was agreed is its next step from now on, when somebody has it in hand; answers whether it is. An agreement on what
     * comes next is a sign of life: it has moved, and is no longer still.
     */
    boolean agree(String nextStep, @Nullable LocalDate on, Instant now) {
        boolean goesOn = state.isInHand() && !nextStep.isBlank();
        if (goesOn) {
            course.agree(nextStep, on);
            movedAt = now;
        }
        return goesOn;
    }

    void forgetAsked() {
        course.forgetAsked();
    }

    boolean mayBeEditedBy(Acting by) {
        return by.who().equals(reporter()) || by.who().equals(course.owner()) || by.coach();
    }

    /** Whether the text was written since that version. */
    boolean wasWrittenAfter(int version) {
        return version < textVersion;
    }

    /** Whether it was moved since that version, to another state or another owner. */
    boolean wasMovedAfter(int version) {
        return version < stateVersion;
    }

    ObstacleId obstacleId() {
        return new ObstacleId(id());
    }

    ObstacleState state() {
        return state;
    }

    int round() {
        return round;
    }

    PersonId reporter() {
        return new PersonId(reporterId);
    }

    Handling course() {
        return course;
    }

    /** Where it went up in another one. */
    Optional<MergedInto> merged() {
        return Optional.ofNullable(merged);
    }

    ObstacleText text() {
        return text;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    Instant movedAt() {
        return movedAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    PersonId changedBy() {
        return new PersonId(changedBy);
    }

    int occurrences() {
        return occurrences;
    }

    ItemView toView() {
        return new ItemView(obstacleId().ref(), text.title(), state.key(), state.isGone());
    }

    private Optional<ObstacleState> after(ObstacleVerb verb) {
        return merged != null && verb == ObstacleVerb.TAKE_APART
                ? Optional.of(merged.stateBefore())
                : state.after(verb, course.owner() != null);
    }

    private ObstacleRights rights() {
        Instant quietSince = heardAt != null && heardAt.isAfter(movedAt) ? heardAt : movedAt;
        return new ObstacleRights(reporter(), course.owner(), course.asked(), quietSince);
    }

    private void go(ObstacleState to, Instant now) {
        if (to != state) {
            state = to;
            stateVersion = version() + 1;
        }
        movedAt = now;
    }

    private void write(ObstacleDraft draft, PersonId by, Instant now) {
        text = new ObstacleText(draft);
        changedAt = now;
        changedBy = by.value();
    }
}
