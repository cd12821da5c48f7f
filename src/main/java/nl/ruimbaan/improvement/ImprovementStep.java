package nl.ruimbaan.improvement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of an improvement.
 *
 * @param by who did it
 * @param newOwner to whom it was handed over, if that is what happened
 * @param why the reason, or the lesson of a stopped one
 * @param tried what was tried and learned before it became how we work
 */
public record ImprovementStep(
        String by,
        Instant at,
        ImprovementVerb verb,
        ImprovementPhase from,
        ImprovementPhase to,
        @Nullable String newOwner,
        @Nullable String why,
        @Nullable String tried,
        @Nullable Integer demands,
        @Nullable String whyEnough,
        @Nullable String normalNow) {}
