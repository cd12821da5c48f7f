package nl.ruimbaan.spread;

import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementPhase;
import org.jspecify.annotations.Nullable;

/**
 * The same improvement at another team.
 *
 * @param team its team; null when it has none any more
 * @param lang in which language it is written
 */
public record CopyLine(
        ImprovementId id,
        String title,
        String lang,
        @Nullable String team,
        ImprovementPhase phase) {}
