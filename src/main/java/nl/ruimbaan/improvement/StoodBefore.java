package nl.ruimbaan.improvement;

import org.jspecify.annotations.Nullable;

/**
 * How an improvement stood before a step, so that the step can be taken back.
 *
 * @param hypothesis as it was written; a plan writes it anew
 * @param howWeKnow likewise
 * @param joins whether the step brought a participant: its new owner
 */
record StoodBefore(Standing standing, String hypothesis, String howWeKnow, boolean joins) {

    StoodBefore joining() {
        return new StoodBefore(standing, hypothesis, howWeKnow, true);
    }

    /** Where it had gone up in another one. */
    Standing.@Nullable Merged merged() {
        return standing.merged();
    }
}
