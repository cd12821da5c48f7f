package nl.ruimbaan.board.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.board.BoardColumn;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleState;

/**
 * Gives the board in the browser what it asks for: a lane when it comes near, a page of a column when its end does. It keeps
 * where each column ended and no card.
 */
class BoardFeed {

    /** So many lanes go along at once: what one sees of a board before scrolling. */
    private static final int AT_ONCE = 2;

    private final ObstacleBoard obstacles;
    private final ObstacleBoardElement element;
    private final Map<String, LaneHead> heads = new LinkedHashMap<>();
    private final Map<Cell, ObstacleCard.Key> ends = new HashMap<>();
    private BoardFilter filter = BoardFilter.ALL;

    private record Cell(String lane, ObstacleState column) {}

    BoardFeed(ObstacleBoard obstacles, ObstacleBoardElement element) {
        this.obstacles = obstacles;
        this.element = element;
        element.whenNear(this::fill);
        element.whenAtEnd(this::append);
        element.whenUnsure(this::count);
    }

    /** Shows the board anew, in a number of statements that no lane adds to; answers whether anything is on it. */
    boolean show(BoardFilter asked, Lanes by, List<LaneHead> lanes) {
        filter = asked;
        ends.clear();
        heads.clear();
        lanes.forEach(it -> heads.put(it.key(), it));
        List<BoardColumn> whole = by == Lanes.NONE ? obstacles.board(filter) : List.of();
        Map<ObstacleState, Count> totals = by == Lanes.NONE ? counts(whole) : obstacles.counts(filter);
        boolean any = totals.values().stream().anyMatch(it -> it.value() > 0);
        element.show(by, lanes, totals);
        if (by == Lanes.NONE) {
            fill(LaneHead.WHOLE, whole);
        } else if (any) {
            lanes.stream().limit(AT_ONCE).forEach(it -> fill(it.key()));
        }
        return any;
    }

    private void fill(String lane) {
        LaneHead head = heads.get(lane);
        if (head != null) {
            fill(head, obstacles.board(filter, head.lane()));
        }
    }

    private void fill(LaneHead head, List<BoardColumn> columns) {
        for (BoardColumn it : columns) {
            Cell cell = new Cell(head.key(), it.state());
            if (head.folds(it)) {
                ends.put(cell, ObstacleCard.Key.BEGINNING);
            } else {
                remember(cell, it.cards());
            }
        }
        element.fill(head, columns, BoardLinks.archive(head.within(filter)));
    }

    private void append(String lane, ObstacleState column) {
        LaneHead head = heads.get(lane);
        Cell cell = new Cell(lane, column);
        ObstacleCard.Key end = ends.get(cell);
        if (head != null && end != null) {
            Slice<ObstacleCard> page = obstacles.more(column, filter, head.lane(), end);
            remember(cell, page);
            element.append(lane, column, page);
        }
    }

    private void count(String lane) {
        LaneHead head = heads.get(lane);
        if (head != null) {
            Map<ObstacleState, Count> totals = obstacles.counts(filter);
            element.count(lane, head.lane() == null ? totals : obstacles.counts(filter, head.lane()), totals);
        }
    }

    private void remember(Cell cell, Slice<ObstacleCard> page) {
        if (page.more()) {
            ends.put(cell, ObstacleCard.Key.after(page.items().getLast()));
        } else {
            ends.remove(cell);
        }
    }

    private static Map<ObstacleState, Count> counts(List<BoardColumn> columns) {
        Map<ObstacleState, Count> counts = new EnumMap<>(ObstacleState.class);
        columns.forEach(it -> counts.put(it.state(), it.count()));
        return counts;
    }
}
