package nl.ruimbaan.stillness;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
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
        @JsonIgnore Key key,
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
        @Nullable LocalDate nextStepOn) {

    /**
     * Where a page of a section ended: the next one goes on after it.
     *
     * @param since from when its days count; the beginning of the day when that is a day
     * @param moved when it was last moved, which tells apart what counts from the same day
     */
    public record Key(Instant since, Instant moved, long id) implements Comparable<Key> {

        private static final Comparator<Key> LONGEST_FIRST =
                Comparator.comparing(Key::since).thenComparing(Key::moved).thenComparingLong(Key::id);

        @Override
        public int compareTo(Key other) {
            return LONGEST_FIRST.compare(this, other);
        }
    }
}
