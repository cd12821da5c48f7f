package nl.ruimbaan.improvement;

import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far an improvement is, whose it is and of whom it is asked.
 *
 * @param before the phase in which it stopped, or went up in another one
 * @param left who owned it and no longer works here, while nobody acted since
 * @param merged where it went up in another one
 */
record Standing(
        ImprovementPhase phase,
        @Nullable ImprovementPhase before,
        @Nullable PersonId owner,
        @Nullable PersonId asked,
        @Nullable PersonId left,
        @Nullable Merged merged) {

    /** @param number under which is kept what went along */
    record Merged(ImprovementId into, long number) {}
}
