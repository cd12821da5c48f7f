package nl.ruimbaan.improvement;

import java.time.Instant;

/** Where a page of the backlog ended: the next one goes on after it, by rank or by activity. */
public record BacklogKey(long rank, Instant at, long id) {

    public static BacklogKey after(ImprovementCard last) {
        return new BacklogKey(last.rank(), last.at(), last.id());
    }
}
