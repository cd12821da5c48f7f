package nl.ruimbaan.improvement;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
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

    /** Where it stopped. */
    @Enumerated(EnumType.STRING)
    private @Nullable ImprovementPhase phaseBefore;

    private @Nullable Long ownerId;
    private @Nullable Instant handedOverAt;

    ImprovementPhase phase() {
        return phase;
    }

    @Nullable
    PersonId owner() {
        return ownerId == null ? null : new PersonId(ownerId);
    }

    boolean isHandedOver() {
        return handedOverAt != null;
    }

    /** Its new owner knows that it is theirs now. */
    void acknowledge() {
        handedOverAt = null;
    }

    /** Where the verb leads from here; empty when it cannot be done. */
    Set<ImprovementPhase> after(ImprovementVerb verb) {
        return verb == ImprovementVerb.TAKE_UP_AGAIN && phaseBefore != null
                ? EnumSet.of(phaseBefore)
                : phase.after(verb);
    }

    /** Does what the verb says beside changing the text. */
    void take(Move move, PersonId by, Instant now) {
        handedOverAt = null;
        switch (move) {
            case Move.Understand() -> understand(by);
            case Move.Plan ignored -> phase = ImprovementPhase.PLAN;
            case Move.MakeNormal ignored -> phase = ImprovementPhase.DO;
            case Move.GoBack back -> phase = back.to();
            case Move.Stop ignored -> stop();
            case Move.TakeUpAgain ignored -> takeUpAgain(by);
            case Move.HandOver over -> handOver(Objects.requireNonNull(over.to()), now);
            case Move.TakeOver ignored -> ownerId = by.value();
        }
    }

    private void understand(PersonId by) {
        phase = ImprovementPhase.CHECK;
        if (ownerId == null) {
            ownerId = by.value();
        }
    }

    private void stop() {
        phaseBefore = phase;
        phase = ImprovementPhase.STOPPED;
    }

    private void takeUpAgain(PersonId by) {
        phase = Objects.requireNonNull(phaseBefore);
        phaseBefore = null;
        ownerId = by.value();
    }

    private void handOver(PersonId to, Instant now) {
        ownerId = to.value();
        handedOverAt = now;
    }
}
