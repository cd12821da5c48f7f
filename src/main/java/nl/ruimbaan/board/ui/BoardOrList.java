package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;

/** From the board to the list and back, with the same filter. */
class BoardOrList extends Composite<Nav> {

    private final Anchor board = new Anchor();
    private final Anchor list = new Anchor();

    BoardOrList() {
        board.setId("to-board");
        board.setText(getTranslation("obstacle.view.board"));
        list.setId("to-list");
        list.setText(getTranslation("obstacle.view.list"));
        getContent().addClassName("rb-phases");
        getContent().getElement().setAttribute("aria-label", getTranslation("obstacle.views"));
        getContent().add(board, list);
    }

    void onBoard(BoardFilter filter) {
        show(filter, board);
    }

    void onList(BoardFilter filter) {
        show(filter, list);
    }

    private void show(BoardFilter filter, Anchor here) {
        String query = QueryParameters.simple(filter.parameters()).getQueryString();
        board.setHref(ObstacleLinks.board() + (query.isEmpty() ? "" : "?" + query));
        list.setHref(ObstacleLinks.list() + (query.isEmpty() ? "" : "?" + query));
        here.getElement().setAttribute("aria-current", "page");
    }
}
