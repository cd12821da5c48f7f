package nl.ruimbaan.improvement.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.improvement.BacklogCounts;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.BacklogOrder;
import nl.ruimbaan.improvement.ImprovementBacklog;
import nl.ruimbaan.improvement.ImprovementCard;
import nl.ruimbaan.improvement.ImprovementPhase;

/** Gives the board in the browser what it asks for. It keeps where each column ended and no card. */
class BacklogFeed {

    private static final String RANK = "rank";

    private final ImprovementBacklog backlog;
    private final BacklogBoard board;
    private final Map<ImprovementPhase, ImprovementCard.Key> ends = new EnumMap<>(ImprovementPhase.class);
    private BacklogFilter filter = BacklogFilter.ALL;

    BacklogFeed(ImprovementBacklog backlog, BacklogBoard board) {
        this.backlog = backlog;
        this.board = board;
        board.whenAtEnd((lane, column) -> append(column));
        board.whenUnsure(lane -> count());
    }

    /** Shows the board anew; answers whether anything is on it. */
    boolean show(BacklogFilter asked) {
        filter = asked;
        ends.clear();
        List<ImprovementBacklog.Column> columns = backlog.board(filter);
        BacklogCounts counts = BacklogCounts.of(columns);
        boolean ranked = filter.onBoard(ImprovementPhase.IDEA).order() == BacklogOrder.RANK;
        columns.forEach(it -> remember(it.phase(), it.cards()));
        board.show(counts.byPhase(), ranked ? RANK : BacklogBoard.LATEST_FIRST);
        board.fill(columns, filter);
        return counts.total().value() > 0;
    }

    private void append(ImprovementPhase column) {
        ImprovementCard.Key end = ends.get(column);
        if (end != null) {
            Slice<ImprovementCard> page = backlog.more(filter, column, end);
            remember(column, page);
            board.append(column, page);
        }
    }

    private void count() {
        BacklogCounts counts = backlog.boardCounts(filter);
        board.count(BacklogBoard.WHOLE, counts.byPhase(), counts.byPhase());
    }

    private void remember(ImprovementPhase column, Slice<ImprovementCard> page) {
        if (page.more()) {
            ends.put(
                    column,
                    ImprovementCard.Key.after(
                            page.items().getLast(), filter.onBoard(column).order()));
        } else {
            ends.remove(column);
        }
    }
}
