package nl.ruimbaan.board;

import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.obstacle.HelpLevel;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle in the list.
 *
 * @param titleKey what it is called in the order by title
 * @param lang of its text, as in {@code lang="nl"}
 * @param level how far up the help chain it has come
 * @param stillDays how many days it did not move
 * @param occurrences how often colleagues met it, the reporter apart
 */
public record ObstacleRow(
        ObstacleId id,
        String title,
        String titleKey,
        String lang,
        ObstacleState state,
        @Nullable String team,
        @Nullable ConditionKind kind,
        HelpLevel level,
        Instant reportedAt,
        Instant movedAt,
        int stillDays,
        int occurrences,
        @Nullable String owner,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn) {}
