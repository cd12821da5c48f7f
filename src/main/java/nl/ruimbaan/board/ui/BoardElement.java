package nl.ruimbaan.board.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.vaadin.flow.component.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ui.ClientElement;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.util.RawValue;

/**
 * A board in the browser: {@code frontend/board/rb-board.js}. The server keeps no card of it. What its cards are and where they may
 * go is for whoever fills it.
 *
 * @param <C> what its columns are
 */
@Tag("rb-board")
public abstract class BoardElement<C extends Enum<C>> extends ClientElement {

    /** An order of cards: since when they stand so, the latest first. */
    public static final String LATEST_FIRST = "-at";

    private static final String LANE = "event.detail.lane";
    private static final String COLUMN = "event.detail.column";
    private static final String ID = "event.detail.id";
    private static final String TO = "event.detail.to";

    private final Collection<C> columns;

    protected BoardElement(Collection<C> columns) {
        super("board/rb-board.js");
        this.columns = columns;
        setId("board");
    }

    /**
     * The columns and the words.
     *
     * @param path of a page, without the number of its card
     * @param summed the columns that the line above the board counts
     */
    protected final void init(String path, Map<String, Object> words, List<C> summed, List<ColumnHead> heads) {
        call(
                "init",
                Map.of(
                        "lang",
                        getLocale().toLanguageTag(),
                        "path",
                        path,
                        "labels",
                        words,
                        "summed",
                        summed,
                        "columns",
                        heads));
    }

    /** Begins anew: these lanes, without a card yet, and how many there are in all. */
    final void show(Lanes by, List<LaneHead> lanes, Map<C, Count> totals, @Nullable String order) {
        List<Map<String, String>> heads = lanes.stream()
                .map(it -> Map.of("key", it.key(), "title", it.title()))
                .toList();
        call("show", new Shown<>(by.word(), heads, totals, order));
    }

    /** Begins anew without lanes, in this order. */
    public final void show(Map<C, Count> totals, String order) {
        show(Lanes.NONE, List.of(LaneHead.WHOLE), totals, order);
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Shown<C>(
            String by,
            List<Map<String, String>> lanes,
            Map<C, Count> totals,
            @Nullable String order) {}

    /**
     * The columns of a lane, each with its first page.
     *
     * @param teams what those are called that the cards are of
     */
    protected final void fill(String lane, Map<Long, String> teams, Map<C, ColumnFill> filled) {
        call("fill", Map.of("lane", lane, "teams", teams, "columns", filled));
    }

    /** The next page of a column. */
    protected final void append(String lane, Map<Long, String> teams, C column, List<?> cards, boolean more) {
        call("append", Map.of("lane", lane, "teams", teams, "column", column, "cards", cards, "more", more));
    }

    /** How many there are now, in a lane and in all. */
    public final void count(String lane, Map<C, Count> counts, Map<C, Count> totals) {
        call("count", Map.of("lane", lane, "counts", counts, "totals", totals));
    }

    /** One card that is written out already. */
    final void put(String json) {
        call("put", new RawValue(json));
    }

    /** One card that changed or moved. */
    protected final void put(C column, @Nullable String team, Object card) {
        call("put", new Placed<>(column, team, card));
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Placed<C>(C column, @Nullable String team, Object card) {}

    public final void remove(long id) {
        getElement().callJsFunction("remove", id);
    }

    /** The reader moved this card: it keeps the focus, wherever it goes. */
    public final void hold(long id) {
        getElement().callJsFunction("hold", id);
    }

    /** A lane came near. */
    final void whenNear(Consumer<String> lane) {
        on("board-lane", data -> lane.accept(data.path(LANE).asString("")), LANE);
    }

    /** The end of a column of a lane came near. */
    public final void whenAtEnd(BiConsumer<String, C> more) {
        on(
                "board-more",
                data -> column(data, COLUMN)
                        .ifPresent(it -> more.accept(data.path(LANE).asString(""), it)),
                LANE,
                COLUMN);
    }

    /** A lane cannot say by itself how many it holds now. */
    public final void whenUnsure(Consumer<String> lane) {
        on("board-count", data -> lane.accept(data.path(LANE).asString("")), LANE);
    }

    /** A reader wants to move a card: to a column, or, when empty, to choose. */
    public final void whenMoved(BiConsumer<Long, Optional<C>> move) {
        on("board-move", data -> move.accept(data.path(ID).asLong(0), column(data, TO)), ID, TO);
    }

    /** It happened to the reader too. */
    final void whenHappened(Consumer<Long> happened) {
        on("board-too", data -> happened.accept(data.path(ID).asLong(0)), ID);
    }

    private void on(String event, Consumer<JsonNode> act, String... details) {
        var listener = getElement().addEventListener(event, it -> act.accept(it.getEventData()));
        for (String detail : details) {
            listener.addEventData(detail);
        }
    }

    /** What the browser calls a column, when there is one of that name. */
    private Optional<C> column(JsonNode data, String detail) {
        String name = data.path(detail).asString("");
        return columns.stream().filter(it -> it.name().equals(name)).findFirst();
    }
}
