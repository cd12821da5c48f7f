package nl.ruimbaan.improvement;

import java.time.Instant;
import java.time.ZoneOffset;
import nl.ruimbaan.base.ItemNews;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;

/**
 * An improvement in a list, the same for every reader.
 *
 * @param at its latest activity
 * @param titleKey the title as it is put in order
 * @param rank its place among its team's; only the order means something
 * @param participants how many take part
 */
public record ImprovementCard(
        long id,
        String href,
        String title,
        String titleKey,
        String problem,
        String lang,
        ImprovementPhase phase,
        @Nullable TeamId teamId,
        @Nullable String team,
        @Nullable String owner,
        int participants,
        Instant proposedAt,
        Instant at,
        long rank)
        implements ItemNews {

    /** What open lists hear when it is no longer on them. */
    public record Gone(long id) implements ItemNews {}

    /** What open lists hear when it went to another place in the order of its team, and nothing else about it changed. */
    public record Ranked(ImprovementId id, TeamId team) implements ItemNews {}

    /**
     * Where a page of the backlog ended: the next one goes on after it.
     *
     * @param value what the row has in the column of the order
     */
    public record Key(Object value, long id) {

        public static Key after(ImprovementCard last, BacklogOrder order) {
            return new Key(
                    switch (order) {
                        case RANK -> last.rank();
                        case ACTIVITY -> last.at().atOffset(ZoneOffset.UTC);
                        case PROPOSED -> last.proposedAt().atOffset(ZoneOffset.UTC);
                        case TITLE -> last.titleKey();
                    },
                    last.id());
        }
    }
}
