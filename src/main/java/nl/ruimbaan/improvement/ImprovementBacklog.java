package nl.ruimbaan.improvement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Writes;
import nl.ruimbaan.base.Writes.Remembered;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The backlog: a team's improvements in its own order, or all by latest activity; as a list, and as a board by phase. */
@ApplicationService
public class ImprovementBacklog {

    /** How many rows a page of the list holds: what one sees of it, and as much again. A row that moves brings its page anew. */
    public static final int PAGE = 20;

    /** How many rows are read at a time for a file. */
    private static final int PIECE = 500;

    /** How many cards a page of a column of the board holds. */
    public static final int CARDS = 20;

    /** Of so many filters the counts are remembered at a time. */
    private static final int REMEMBERED = 64;

    private final ImprovementCardReader cards;
    private final BacklogBoardReader board;
    private final Remembered<BacklogFilter, BacklogCounts> counts;

    ImprovementBacklog(ImprovementCardReader cards, BacklogBoardReader board, Writes writes) {
        this.cards = cards;
        this.board = board;
        counts = writes.remember(REMEMBERED, it -> cards.counts(it, null));
    }

    /** A page after the key, or the first; one statement, which needs no transaction around it. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Slice<ImprovementCard> list(BacklogFilter filter, ImprovementCard.@Nullable Key after) {
        return cards.page(filter, null, after, PAGE);
    }

    /** The same list in the larger pieces of which a file is made. */
    public Slice<ImprovementCard> piece(BacklogFilter filter, ImprovementCard.@Nullable Key after) {
        return cards.page(filter, null, after, PIECE);
    }

    /** How many there are in each phase, whatever phase the filter asks for. */
    public BacklogCounts counts(BacklogFilter filter) {
        return filter.choice().isOfReader() ? cards.counts(filter, null) : counts.of(filter.in(null));
    }

    /** A column of the board: how many it holds, and its first page. */
    public record Column(ImprovementPhase phase, Count count, Slice<ImprovementCard> cards) {}

    /** The phases with their first page; of what is finished what was touched in the last ninety days. */
    public List<Column> board(BacklogFilter filter) {
        BacklogCounts counts = board.counts(filter);
        Map<ImprovementPhase, Slice<ImprovementCard>> pages = board.firstPages(filter, CARDS);
        return ImprovementPhase.seen().stream()
                .map(it -> new Column(it, counts.of(it), Objects.requireNonNull(pages.get(it))))
                .toList();
    }

    /** How many there are in each column of the board. */
    public BacklogCounts boardCounts(BacklogFilter filter) {
        return board.counts(filter);
    }

    /** The page of a column of the board after the key. */
    public Slice<ImprovementCard> more(BacklogFilter filter, ImprovementPhase column, ImprovementCard.Key after) {
        return board.pageAfter(filter, column, after, CARDS);
    }

    /** The card of one, when it is in sight. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<ImprovementCard> card(ImprovementId id) {
        return cards.inSight(id);
    }

    /** Whether the changed improvement is on the board of this filter. The database is asked only where its card cannot tell. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean shows(BacklogFilter filter, ImprovementCard changed) {
        return board.shows(filter, changed);
    }
}
