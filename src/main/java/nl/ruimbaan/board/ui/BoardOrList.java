package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** From a board to its list and back, with the same filter. */
public class BoardOrList extends Composite<Nav> {

    private final Anchor board = new Anchor();
    private final Anchor list = new Anchor();
    private final String boardPath;
    private final String listPath;

    public BoardOrList(String boardPath, String listPath) {
        this.boardPath = boardPath;
        this.listPath = listPath;
        board.setId("to-board");
        board.setText(getTranslation("board.view.board"));
        list.setId("to-list");
        list.setText(getTranslation("board.view.list"));
        getContent().addClassName("rb-phases");
        getContent().getElement().setAttribute("aria-label", getTranslation("board.views"));
        getContent().add(board, list);
    }

    /**
     * One looks at the board.
     *
     * @param filter the parameters of the address
     */
    public void onBoard(Map<String, String> filter) {
        show(filter, board);
    }

    public void onList(Map<String, String> filter) {
        show(filter, list);
    }

    private void show(Map<String, String> filter, Anchor here) {
        String query = QueryParameters.simple(filter).getQueryString();
        board.setHref(boardPath + (query.isEmpty() ? "" : "?" + query));
        list.setHref(listPath + (query.isEmpty() ? "" : "?" + query));
        here.getElement().setAttribute("aria-current", "page");
    }
}
