package nl.ruimbaan.obstacle;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Page;

/** Reading: the board. */
@ApplicationService
public class ObstacleBoard {

    /** How many cards a page of a column holds. */
    public static final int PAGE = 20;

    private final VisibleObstacles obstacles;
    private final BoardCards cards;
    private final ObstacleNames names;

    ObstacleBoard(VisibleObstacles obstacles, BoardCards cards, ObstacleNames names) {
        this.obstacles = obstacles;
        this.cards = cards;
        this.names = names;
    }

    /** All columns in their order, with their first page; of the confirmed ones those of the last thirty days. */
    public List<BoardColumn> board(BoardFilter filter) {
        Map<ObstacleState, Count> counts = cards.counts(filter);
        Map<ObstacleState, Page<ObstacleCard>> pages = cards.firstPages(filter, PAGE);
        return ObstacleState.columns().stream()
                .map(state -> new BoardColumn(
                        state, Objects.requireNonNull(counts.get(state)), Objects.requireNonNull(pages.get(state))))
                .toList();
    }

    /** How many there are in each column. */
    public Map<ObstacleState, Count> counts(BoardFilter filter) {
        return cards.counts(filter);
    }

    /** The page of a column after the key. */
    public Page<ObstacleCard> more(ObstacleState column, BoardFilter filter, CardKey after) {
        return cards.pageAfter(column, filter, after, PAGE);
    }

    public Optional<ObstacleCard> card(ObstacleId id) {
        return obstacles.find(id).map(it -> ObstacleNames.card(it, names.of(it)));
    }
}
