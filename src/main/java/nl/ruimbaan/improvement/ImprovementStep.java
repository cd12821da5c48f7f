package nl.ruimbaan.improvement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of an improvement.
 *
 * @param by who did it
 * @param whom of whom it was asked, if that is what happened, or who was asked and left
 * @param lapsed who was asked until then, and needed not answer any more
 * @param other with which it is merged, or was
 * @param why the reason, or the lesson of a stopped one
 * @param tried what was tried and learned before it became how we work
 */
public record ImprovementStep(
        String by,
        Instant at,
        ImprovementVerb verb,
        ImprovementPhase from,
        ImprovementPhase to,
        @Nullable String whom,
        @Nullable String lapsed,
        @Nullable ImprovementId other,
        @Nullable String why,
        @Nullable String tried,
        @Nullable Integer demands,
        @Nullable String whyEnough,
        @Nullable String normalNow,
        boolean undone) {}
