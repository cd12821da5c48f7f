package nl.ruimbaan.improvement;

import java.time.Instant;
import nl.ruimbaan.base.ItemNews;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * An improvement in a list, the same for every reader.
 *
 * @param at its latest activity
 * @param rank its place among its team's; only the order means something
 * @param participants how many take part
 */
public record ImprovementCard(
        long id,
        String href,
        String title,
        String problem,
        String lang,
        ImprovementPhase phase,
        @Nullable TeamId teamId,
        @Nullable String team,
        @Nullable String owner,
        int participants,
        Instant at,
        long rank)
        implements ItemNews {

    /** Where a page of the backlog ended: the next one goes on after it, by rank or by activity. */
    public record Key(long rank, Instant at, long id) {

        public static Key after(ImprovementCard last) {
            return new Key(last.rank(), last.at(), last.id());
        }
    }
}
