package nl.ruimbaan.stillness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.ruimbaan.obstacle.ObstacleState;
import org.jspecify.annotations.Nullable;

/**
 * An obstacle in the list of what has been still longest.
 *
 * @param lang of its texts, as in {@code lang="nl"}
 * @param state name of the {@link ObstacleState}
 * @param days a plain number: there is no norm for it
 * @param owner the name, as on the board's cards
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StillRow(
        @JsonIgnore StillSection section,
        @JsonIgnore StillKey key,
        long id,
        String href,
        String title,
        String lang,
        String state,
        @Nullable String team,
        long days,
        int occurrences,
        @Nullable String owner,
        @Nullable String nextStep,
        @Nullable LocalDate nextStepOn) {}
