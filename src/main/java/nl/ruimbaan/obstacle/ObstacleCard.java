package nl.ruimbaan.obstacle;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.condition.ConditionKind;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle on the board, the same for every reader.
 *
 * @param state name of the {@link ObstacleState}, which is the key of its column
 * @param kind name of the {@link ConditionKind}, when known
 * @param level name of the {@link HelpLevel}
 * @param since when it was last moved
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ObstacleCard(
        long id,
        String href,
        int version,
        String title,
        String state,
        @Nullable Long teamId,
        @Nullable String team,
        @Nullable String kind,
        String level,
        Instant since,
        Instant reportedAt,
        int occurrences,
        @Nullable String owner,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn) {

    /** Where a page of a column ended: the next one goes on after it. */
    public record Key(Instant since, long id) {

        public static Key after(ObstacleCard last) {
            return new Key(last.since(), last.id());
        }
    }
}
