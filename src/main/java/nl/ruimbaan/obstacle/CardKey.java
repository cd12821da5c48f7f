package nl.ruimbaan.obstacle;

import java.time.Instant;

/** Where a page of a column ended: the next one goes on after it. */
public record CardKey(Instant since, long id) {

    public static CardKey after(ObstacleCard last) {
        return new CardKey(last.since(), last.id());
    }
}
