package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.board.BoardColumn;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.util.RawValue;

/** The board in the browser: {@code frontend/board/rb-board.js}. The server keeps no card of it. */
@Tag("rb-board")
class BoardElement extends ClientElement {

    private static final String LANE = "event.detail.lane";
    private static final String COLUMN = "event.detail.column";
    private static final String ID = "event.detail.id";
    private static final String TO = "event.detail.to";

    BoardElement() {
        super("board/rb-board.js");
        setId("board");
    }

    /** The columns and the words. */
    void init() {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (ObstacleState state : ObstacleState.columns()) {
            Map<String, Object> column = new LinkedHashMap<>();
            column.put("key", state.name());
            column.put("title", getTranslation(state.key()));
            mark(column, "aside", LaneHead.ASIDE.contains(state));
            mark(column, "open", state.isOpen());
            mark(column, "recent", state == ObstacleState.CONFIRMED);
            columns.add(column);
        }
        call("init", Map.of("lang", getLocale().toLanguageTag(), "labels", BoardWords.all(), "columns", columns));
    }

    /** What it is not is not said. */
    private static void mark(Map<String, Object> column, String name, boolean is) {
        if (is) {
            column.put(name, true);
        }
    }

    /** Begins anew: these lanes, without a card yet, and how many there are in all. */
    void show(Lanes by, List<LaneHead> lanes, Map<ObstacleState, Count> totals) {
        List<Map<String, String>> heads = lanes.stream()
                .map(it -> Map.of("key", it.key(), "title", it.title()))
                .toList();
        call("show", Map.of("by", by.word(), "lanes", heads, "totals", totals));
    }

    /**
     * The columns of a lane, each with its first page.
     *
     * @param older where those are that were confirmed earlier
     */
    void fill(LaneHead lane, List<BoardColumn> board, String older) {
        Map<String, Object> columns = new LinkedHashMap<>();
        board.forEach(it -> columns.put(it.state().name(), lane.folds(it) ? folded(it) : column(it)));
        List<ObstacleCard> sent = board.stream()
                .filter(it -> !lane.folds(it))
                .flatMap(it -> it.cards().items().stream())
                .toList();
        call("fill", Map.of("lane", lane.key(), "teams", teams(sent), "columns", columns, "older", older));
    }

    private static Map<String, Object> column(BoardColumn it) {
        return Map.of(
                "count",
                it.count(),
                "cards",
                new RawValue(it.json()),
                "more",
                it.cards().more());
    }

    /** Its cards are asked for when one unfolds it. */
    private static Map<String, Object> folded(BoardColumn it) {
        return Map.of("count", it.count(), "cards", List.of(), "more", true);
    }

    void append(String lane, ObstacleState column, Slice<ObstacleCard> page) {
        List<ObstacleCard> cards = page.items();
        call(
                "append",
                Map.of(
                        "lane",
                        lane,
                        "teams",
                        teams(cards),
                        "column",
                        column.name(),
                        "cards",
                        cards,
                        "more",
                        page.more()));
    }

    private static Map<Long, String> teams(List<ObstacleCard> cards) {
        Map<Long, String> names = new HashMap<>();
        for (ObstacleCard card : cards) {
            if (card.teamId() != null && card.team() != null) {
                names.put(card.teamId(), card.team());
            }
        }
        return names;
    }

    /** How many there are now, in a lane and in all. */
    void count(String lane, Map<ObstacleState, Count> counts, Map<ObstacleState, Count> totals) {
        call("count", Map.of("lane", lane, "counts", counts, "totals", totals));
    }

    /** One card that is written out already. */
    void put(String json) {
        call("put", new RawValue(json));
    }

    void remove(long id) {
        getElement().callJsFunction("remove", id);
    }

    /** The reader moved this card: it keeps the focus, wherever it goes. */
    void hold(ObstacleId id) {
        getElement().callJsFunction("hold", id.number());
    }

    /** A lane came near. */
    void whenNear(Consumer<String> lane) {
        on("board-lane", data -> lane.accept(data.path(LANE).asString("")), LANE);
    }

    /** The end of a column of a lane came near. */
    void whenAtEnd(BiConsumer<String, ObstacleState> more) {
        on(
                "board-more",
                data -> column(data, COLUMN)
                        .ifPresent(it -> more.accept(data.path(LANE).asString(""), it)),
                LANE,
                COLUMN);
    }

    /** A lane cannot say by itself how many it holds now. */
    void whenUnsure(Consumer<String> lane) {
        on("board-count", data -> lane.accept(data.path(LANE).asString("")), LANE);
    }

    /** A reader wants to move a card: to a column, or, when empty, to choose. */
    void whenMoved(BiConsumer<ObstacleId, Optional<ObstacleState>> move) {
        on("board-move", data -> move.accept(id(data), column(data, TO)), ID, TO);
    }

    /** It happened to the reader too. */
    void whenHappened(Consumer<ObstacleId> happened) {
        on("board-too", data -> happened.accept(id(data)), ID);
    }

    private void on(String event, Consumer<JsonNode> act, String... details) {
        var listener = getElement().addEventListener(event, it -> act.accept(it.getEventData()));
        for (String detail : details) {
            listener.addEventData(detail);
        }
    }

    private static ObstacleId id(JsonNode data) {
        return new ObstacleId(data.path(ID).asLong(0));
    }

    /** What the browser calls a column, when there is one of that name. */
    private static Optional<ObstacleState> column(JsonNode data, String detail) {
        String name = data.path(detail).asString("");
        return ObstacleState.columns().stream()
                .filter(it -> it.name().equals(name))
                .findFirst();
    }
}
