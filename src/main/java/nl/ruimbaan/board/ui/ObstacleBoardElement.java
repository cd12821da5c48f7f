package nl.ruimbaan.board.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.board.BoardColumn;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/** The board of obstacles: each column longest still first. */
class ObstacleBoardElement extends BoardElement<ObstacleState> {

    private static final List<ObstacleState> SUMMED =
            List.of(ObstacleState.REPORTED, ObstacleState.PICKED_UP, ObstacleState.REMOVED, ObstacleState.CONFIRMED);

    ObstacleBoardElement() {
        super(ObstacleState.columns());
    }

    void init() {
        init(
                ObstacleLinks.board(),
                ObstacleWords.all(),
                SUMMED,
                ObstacleState.columns().stream().map(this::head).toList());
    }

    private ColumnHead head(ObstacleState state) {
        return new ColumnHead(
                state.name(),
                getTranslation(state.key()),
                LaneHead.ASIDE.contains(state),
                state.isOpen(),
                state == ObstacleState.CONFIRMED,
                null);
    }

    void show(Lanes by, List<LaneHead> lanes, Map<ObstacleState, Count> totals) {
        show(by, lanes, totals, null);
    }

    /**
     * The columns of a lane, each with its first page.
     *
     * @param older where those are that were confirmed earlier
     */
    void fill(LaneHead lane, List<BoardColumn> board, String older) {
        Map<ObstacleState, ColumnFill> columns = new EnumMap<>(ObstacleState.class);
        board.forEach(it -> columns.put(it.state(), column(lane, it, older)));
        List<ObstacleCard> sent = board.stream()
                .filter(it -> !lane.folds(it))
                .flatMap(it -> it.cards().items().stream())
                .toList();
        fill(lane.key(), teams(sent), columns);
    }

    /** The cards of what is folded are asked for when one unfolds it. */
    private static ColumnFill column(LaneHead lane, BoardColumn it, String older) {
        @Nullable String earlier = it.state() == ObstacleState.CONFIRMED ? older : null;
        return lane.folds(it)
                ? new ColumnFill(it.count(), List.of(), true, earlier)
                : new ColumnFill(it.count(), new RawValue(it.json()), it.cards().more(), earlier);
    }

    void append(String lane, ObstacleState column, Slice<ObstacleCard> page) {
        append(lane, teams(page.items()), column, page.items(), page.more());
    }

    private static Map<Long, String> teams(List<ObstacleCard> cards) {
        Map<Long, String> names = new HashMap<>();
        cards.stream()
                .filter(it -> it.teamId() != null && it.team() != null)
                .forEach(it -> names.put(Objects.requireNonNull(it.teamId()), Objects.requireNonNull(it.team())));
        return names;
    }
}
