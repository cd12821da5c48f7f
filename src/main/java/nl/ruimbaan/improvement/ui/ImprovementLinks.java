package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.board.ui.BoardOrList;
import nl.ruimbaan.improvement.ImprovementId;

/** The addresses of the improvement screens; the only place that spells their parameters. */
public final class ImprovementLinks {

    static final String ID = "id";
    static final String ONE = "improvements/:id([0-9]{1,18})";
    /** An improvement on one sheet, for the wall. */
    public static final String SHEET = ONE + "/a3";

    static final String BOARD = "improvements/board";

    static final String OBSTACLE = "obstacle";
    static final String STORY = "story";
    static final String OFFER = "offer";

    private ImprovementLinks() {}

    /** The backlog. */
    public static String backlog() {
        return "improvements";
    }

    /** The backlog as a board by phase. */
    public static String board() {
        return BOARD;
    }

    /** From the board to the list and back. */
    static BoardOrList views() {
        return new BoardOrList(board(), backlog());
    }

    /** Where an improvement is proposed. */
    public static String propose() {
        return "improvements/new";
    }

    /** Where an improvement is proposed that comes from a story or an obstacle. */
    public static String propose(ItemRef from) {
        return switch (from.kind()) {
            case STORY -> propose() + "?" + STORY + "=" + from.number();
            case OBSTACLE -> propose() + "?" + OBSTACLE + "=" + from.number();
            case IMPROVEMENT, CONDITION, MEASURE, VISIT -> propose();
        };
    }

    /** Where a team writes in its own words what was offered to it. */
    public static String adapt(long offer) {
        return propose() + "?" + OFFER + "=" + offer;
    }

    public static String page(ImprovementId id) {
        return id.ref().path();
    }

    static String sheet(ImprovementId id) {
        return page(id) + "/a3";
    }

    static String edit(ImprovementId id) {
        return page(id) + "/edit";
    }

    /** Which improvement an address is about. */
    public static ImprovementId id(RouteParameters parameters) {
        return new ImprovementId(parameters.getLong(ID).orElseThrow());
    }

    public static void open(ImprovementId id) {
        goTo(page(id));
    }

    static void goTo(String path) {
        UI.getCurrent().navigate(path);
    }
}
