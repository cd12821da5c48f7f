package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.condition.ui.ConditionLinks;
import nl.ruimbaan.meeting.ui.MeetingEntry;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.savedview.ui.ViewsButton;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.stillness.ui.StillLinks;

/** The heading of the board, and where one can go from there: one line each. */
class BoardHeader extends Composite<Div> {

    private final BoardOrList views = new BoardOrList(ObstacleLinks.board(), ObstacleLinks.list());

    BoardHeader(CurrentUser user, SavedViews saved) {
        var ways = new Nav(
                MeetingEntry.link(user),
                link("longest-still", "obstacle.still", StillLinks.still()),
                ConditionLinks.link());
        ways.addClassName("rb-board-ways");
        ways.getElement().setAttribute("aria-label", getTranslation("obstacle.ways"));
        getContent()
                .add(
                        new ViewHeader(
                                getTranslation("obstacle.board"),
                                views,
                                new ViewsButton(saved),
                                report("report-obstacle")),
                        ways);
    }

    private Anchor link(String id, String key, String path) {
        var link = new Anchor(path, getTranslation(key));
        link.setId(id);
        return link;
    }

    /** Goes where an obstacle is reported. */
    static Button report(String id) {
        var report = new Button(
                UI.getCurrent().getTranslation("obstacle.report"), click -> ObstacleLinks.goTo(ObstacleLinks.report()));
        report.setId(id);
        report.addThemeVariants(ButtonVariant.PRIMARY);
        return report;
    }

    /** The way to the list keeps the filter of the board. */
    void show(BoardFilter filter) {
        views.onBoard(filter.parameters());
    }
}
