package nl.ruimbaan.obstacle;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.condition.ConditionKind;
import nl.ruimbaan.people.HelpLevel;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle on the board, the same for every reader. Its JSON leaves out what many cards share and is told beside them: the column
 * and the name of the team.
 *
 * @param state name of the {@link ObstacleState}, which is the key of its column
 * @param kind name of the {@link ConditionKind}, when known
 * @param level name of the {@link HelpLevel}; null in the team, where each begins
 * @param since when it was last moved; in JSON in milliseconds from 1970
 */
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record ObstacleCard(
        long id,
        String title,
        @JsonIgnore String state,
        @Nullable Long teamId,
        @JsonIgnore @Nullable String team,
        @Nullable String kind,
        @Nullable String level,

        @JsonFormat(without = JsonFormat.Feature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS, shape = JsonFormat.Shape.NUMBER)
        @JsonProperty("at")
        Instant since,

        @JsonProperty("times") int occurrences,
        @Nullable String owner,
        @JsonProperty("next") @Nullable String nextStep,
        @JsonProperty("day") @Nullable LocalDate nextStepOn) {

    /** Where a page of a column ended: the next one goes on after it. */
    public record Key(Instant since, long id) {
        public static final Key BEGINNING = new Key(Instant.EPOCH, 0);

        public static Key after(ObstacleCard last) {
            return new Key(last.since(), last.id());
        }
    }
}
