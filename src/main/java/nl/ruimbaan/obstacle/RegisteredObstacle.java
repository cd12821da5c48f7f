package nl.ruimbaan.obstacle;

import java.time.Instant;

/** An obstacle as the entry that it hangs under shows it. */
public record RegisteredObstacle(
        ObstacleId id, String title, ObstacleState state, Instant reportedAt, int occurrences) {

    /** Where a page of them ended: the next one goes on after it. */
    public record Key(Instant reportedAt, long id) {

        public static Key after(RegisteredObstacle last) {
            return new Key(last.reportedAt(), last.id().number());
        }
    }
}
