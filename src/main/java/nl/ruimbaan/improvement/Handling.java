package nl.ruimbaan.improvement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/** How far an improvement is, and whose it is. */
@Embeddable
public class Handling {

    @Enumerated(EnumType.STRING)
    private ImprovementPhase phase = ImprovementPhase.IDEA;

    /** Where it stopped, or went up in another one. */
    @Enumerated(EnumType.STRING)
    private @Nullable ImprovementPhase phaseBefore;

    private @Nullable Long ownerId;
    private @Nullable Long askedId;
    private @Nullable Long leftId;
    private @Nullable Long mergedIntoId;
    private @Nullable Long mergingId;

    ImprovementPhase phase() {
        return phase;
    }

    @Nullable
    PersonId owner() {
        return person(ownerId);
    }

    /** Who is asked to take it over: until the answer it is the owner's. */
    @Nullable
    PersonId asked() {
        return person(askedId);
    }

    /** Where the verb leads from here; empty when it cannot be done. Nobody answers what was not asked. */
    Set<ImprovementPhase> after(ImprovementVerb verb) {
        return switch (verb) {
            case TAKE_UP_AGAIN, TAKE_APART ->
                phaseBefore == null || phase.after(verb).isEmpty() ? Set.of() : EnumSet.of(phaseBefore);
            case ACCEPT, DECLINE -> askedId == null ? Set.of() : phase.after(verb);
            default -> phase.after(verb);
        };
    }

    /**
     * Does what the verb says beside changing the text. What was asked of a colleague is answered with it, or lapses.
     *
     * @param step the number of the step that this is
     */
    void take(Move move, PersonId by, long step) {
        leftId = move instanceof Move.Merge || move instanceof Move.TakeApart ? leftId : null;
        askedId = move instanceof Move.HandOver over
                ? Objects.requireNonNull(over.to()).value()
                : null;
        switch (move) {
            case Move.Understand() -> understand(by);
            case Move.Plan ignored -> phase = ImprovementPhase.PLAN;
            case Move.MakeNormal ignored -> phase = ImprovementPhase.DO;
            case Move.GoBack back -> phase = back.to();
            case Move.Stop ignored -> goAside(ImprovementPhase.STOPPED);
            case Move.Merge merge -> merge(Objects.requireNonNull(merge.into()), step);
            case Move.TakeApart ignored -> takeApart();
            case Move.TakeUpAgain ignored -> takeUpAgain(by);
            case Move.HandOver ignored -> {}
            case Move.Accept() -> ownerId = by.value();
            case Move.Decline ignored -> {}
            case Move.TakeOver ignored -> ownerId = by.value();
        }
    }

    /** This colleague no longer works here. */
    void leaves(PersonId person) {
        if (person.equals(owner())) {
            leftId = ownerId;
            ownerId = null;
        }
        askedId = null;
    }

    /** Its owner works here again, and nobody acted since. */
    void comesBack() {
        ownerId = leftId;
        leftId = null;
    }

    /** Where it went up in another one. */
    Standing.@Nullable Merged merged() {
        return mergedIntoId == null || mergingId == null
                ? null
                : new Standing.Merged(new ImprovementId(mergedIntoId), mergingId);
    }

    Standing standing() {
        return new Standing(phase, phaseBefore, owner(), asked(), person(leftId), merged());
    }

    /** It stands as it stood. */
    void restore(Standing stood) {
        phase = stood.phase();
        phaseBefore = stood.before();
        ownerId = number(stood.owner());
        askedId = number(stood.asked());
        leftId = number(stood.left());
        Standing.Merged merged = stood.merged();
        mergedIntoId = merged == null ? null : merged.into().number();
        mergingId = merged == null ? null : merged.number();
    }

    private void understand(PersonId by) {
        phase = ImprovementPhase.CHECK;
        if (ownerId == null) {
            ownerId = by.value();
        }
    }

    private void goAside(ImprovementPhase aside) {
        phaseBefore = phase;
        phase = aside;
    }

    private void merge(ImprovementId into, long step) {
        goAside(ImprovementPhase.MERGED);
        mergedIntoId = into.number();
        mergingId = step;
    }

    private void takeApart() {
        phase = Objects.requireNonNull(phaseBefore);
        phaseBefore = null;
        mergedIntoId = null;
        mergingId = null;
    }

    private void takeUpAgain(PersonId by) {
        phase = Objects.requireNonNull(phaseBefore);
        phaseBefore = null;
        ownerId = by.value();
    }

    private static @Nullable PersonId person(@Nullable Long id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Long number(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
