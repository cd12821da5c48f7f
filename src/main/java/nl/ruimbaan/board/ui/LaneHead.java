package nl.ruimbaan.board.ui;

import java.util.Set;
import nl.ruimbaan.board.BoardColumn;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.Lane;
import nl.ruimbaan.obstacle.ObstacleState;
import org.jspecify.annotations.Nullable;

/**
 * A lane as the board draws it.
 *
 * @param lane null when the board has no lanes: then this is the whole of it
 * @param key what the browser calls it; empty for the whole
 */
record LaneHead(@Nullable Lane lane, String key, String title) {

    /** The columns that stand aside: folded below a board without lanes. */
    static final Set<ObstacleState> ASIDE = Set.of(ObstacleState.PARKED, ObstacleState.STANDING);

    static final LaneHead WHOLE = new LaneHead(null, "", "");

    static LaneHead of(Lane lane, String title) {
        return new LaneHead(lane, lane.key(), title);
    }

    /** Whether the cards of this column are out of sight at first, and there are any. */
    boolean folds(BoardColumn column) {
        return lane == null
                && ASIDE.contains(column.state())
                && !column.cards().items().isEmpty();
    }

    /** The filter that asks for this lane alone; what has no team or kind cannot be asked for. */
    BoardFilter within(BoardFilter filter) {
        return switch (lane) {
            case Lane.OfTeam(var team) when team != null -> filter.ofTeam(team);
            case Lane.OfKind(var kind) when kind != null -> filter.ofKind(kind);
            case null, default -> filter;
        };
    }
}
