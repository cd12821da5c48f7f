package nl.ruimbaan.board.ui;

import com.vaadin.flow.router.QueryParameters;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ListFilter;
import nl.ruimbaan.board.ListSet;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;

/** The addresses of the board's screens. */
final class BoardLinks {

    private BoardLinks() {}

    /** The list of those that are confirmed, parked or merged, of these. */
    static String archive(BoardFilter filter) {
        ListFilter archive = ListFilter.ALL.showing(filter).from(ListSet.ARCHIVE);
        return ObstacleLinks.list() + "?"
                + QueryParameters.simple(archive.parameters()).getQueryString();
    }
}
