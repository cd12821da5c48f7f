package nl.ruimbaan.improvement;

import nl.ruimbaan.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How far an improvement is, whose it is and of whom it is asked.
 *
 * @param before the phase in which it stopped
 * @param left who owned it and no longer works here, while nobody acted since
 */
record Standing(
        ImprovementPhase phase,
        @Nullable ImprovementPhase before,
        @Nullable PersonId owner,
        @Nullable PersonId asked,
        @Nullable PersonId left) {}
