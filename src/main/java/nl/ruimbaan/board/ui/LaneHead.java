package nl.ruimbaan.board.ui;

import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.Lane;
import org.jspecify.annotations.Nullable;

/**
 * A lane as the board draws it.
 *
 * @param lane null when the board has no lanes: then this is the whole of it
 * @param key what the browser calls it; empty for the whole
 */
record LaneHead(@Nullable Lane lane, String key, String title) {

    static final LaneHead WHOLE = new LaneHead(null, "", "");

    static LaneHead of(Lane lane, String title) {
        return new LaneHead(lane, lane.key(), title);
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
