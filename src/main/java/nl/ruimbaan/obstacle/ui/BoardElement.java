package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Page;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.obstacle.BoardColumn;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.SystemCondition;
import org.jspecify.annotations.Nullable;

/** The board in the browser: {@code frontend/rb-board.js}. The server keeps no card of it. */
@Tag("rb-board")
class BoardElement extends ClientElement {

    /**
     * @param more asked for the next page of a column
     * @param move asked to move a card: to a column, or, when empty, to choose
     */
    BoardElement(Consumer<ObstacleState> more, BiConsumer<ObstacleId, Optional<ObstacleState>> move) {
        super("rb-board.js");
        setId("board");
        getElement()
                .addEventListener(
                        "board-more",
                        event -> column(event.getEventData()
                                        .get("event.detail.column")
                                        .asString(""))
                                .ifPresent(more))
                .addEventData("event.detail.column");
        getElement()
                .addEventListener("board-move", event -> {
                    var data = event.getEventData();
                    move.accept(
                            new ObstacleId(data.get("event.detail.id").asLong(0)),
                            column(data.get("event.detail.to").asString("")));
                })
                .addEventData("event.detail.id")
                .addEventData("event.detail.to");
    }

    void init() {
        List<Map<String, Object>> columns = new ArrayList<>();
        for (ObstacleState state : ObstacleState.columns()) {
            boolean aside = state == ObstacleState.PARKED || state == ObstacleState.STANDING;
            columns.add(Map.of("key", state.name(), "title", getTranslation(state.key()), "aside", aside));
        }
        call("init", Map.of("lang", getLocale().toLanguageTag(), "labels", labels(), "columns", columns));
    }

    void show(List<BoardColumn> board) {
        Map<String, Object> columns = new LinkedHashMap<>();
        board.forEach(column -> columns.put(
                column.state().name(),
                Map.of(
                        "count",
                        column.count().text(getLocale()),
                        "cards",
                        column.cards().items(),
                        "more",
                        column.cards().more())));
        call("show", Map.of("columns", columns));
    }

    void append(ObstacleState column, Page<ObstacleCard> page) {
        call("append", Map.of("column", column.name(), "cards", page.items(), "more", page.more()));
    }

    /** One card that is written out already. */
    void put(String json) {
        getElement().executeJs("this.put(JSON.parse($0))", json);
    }

    void remove(long id) {
        getElement().callJsFunction("remove", id);
    }

    private Map<String, Object> labels() {
        Map<String, Object> labels = new LinkedHashMap<>();
        for (String name : List.of("move", "more", "empty", "owner", "noOwner", "next", "moved", "aside")) {
            labels.put(name, getTranslation("obstacle.card." + name));
        }
        labels.put("still", counted("still", "zero", "one", "other"));
        labels.put("times", counted("times", "one", "other"));
        Map<String, String> kinds = new LinkedHashMap<>();
        for (SystemCondition kind : SystemCondition.values()) {
            kinds.put(kind.name(), getTranslation(kind.key()));
        }
        labels.put("kinds", kinds);
        return labels;
    }

    private Map<String, String> counted(String name, String... numbers) {
        return Stream.of(numbers)
                .collect(Collectors.toMap(it -> it, it -> getTranslation("obstacle.card." + name + "." + it)));
    }

    /** What the browser calls a column, when there is one of that name. */
    private static Optional<ObstacleState> column(@Nullable String name) {
        return ObstacleState.columns().stream()
                .filter(it -> it.name().equals(name))
                .findFirst();
    }
}
