package nl.ruimbaan.board;

import java.time.Instant;
import nl.ruimbaan.obstacle.ObstacleCard;

/** Where a page of a column ended: the next one goes on after it. */
public record CardKey(Instant since, long id) {

    public static CardKey after(ObstacleCard last) {
        return new CardKey(last.since(), last.id());
    }
}
