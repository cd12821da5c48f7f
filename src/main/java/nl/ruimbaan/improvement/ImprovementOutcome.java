package nl.ruimbaan.improvement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an improvement ended, for now: it is how we work, or it was stopped with a lesson.
 *
 * @param words what is normal now, or the lesson; as it was written
 * @param lang in which language
 * @param demands with how many customer demands it was tried; null for one that was stopped
 */
public record ImprovementOutcome(
        ImprovementId id,
        String title,
        String lang,
        Instant at,
        String words,
        @Nullable Integer demands) {}
