package nl.ruimbaan.progress;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One round of an obstacle: from a report, or a coming back, until it is gone.
 *
 * @param pickedUpAt the first time; null while nobody did
 * @param removedAt the last time; null while nobody did
 * @param goneAt when those who met it said so, or when it was closed without an answer; null until then
 */
record Round(
        Instant reportedAt,
        @Nullable Instant pickedUpAt,
        @Nullable Instant removedAt,
        @Nullable Instant goneAt) {

    /** Where it stood; null before it was reported. */
    @Nullable
    Stage at(Instant moment) {
        if (happened(goneAt, moment)) {
            return Stage.GONE;
        }
        if (happened(removedAt, moment)) {
            return Stage.REMOVED;
        }
        if (happened(pickedUpAt, moment)) {
            return Stage.IN_HAND;
        }
        return happened(reportedAt, moment) ? Stage.REPORTED : null;
    }

    private static boolean happened(@Nullable Instant event, Instant moment) {
        return event != null && event.isBefore(moment);
    }
}
