package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemChange;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.board.BoardFilter;
import nl.ruimbaan.board.ObstacleBoard;
import nl.ruimbaan.obstacle.ObstacleGone;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleNews;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ui.HappenedToMe;
import nl.ruimbaan.obstacle.ui.MoveActions;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.security.CurrentUser;
import org.jspecify.annotations.Nullable;

/** The obstacle board: what is in the way, and who is taking it away. */
@Route("obstacles")
@Menu(title = "obstacle.menu", order = 20, icon = "road-branches")
@PermitAll
class ObstacleBoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private BoardAddress address = BoardAddress.ALL;
    private final ObstacleBoard obstacles;
    private final List<TeamName> teams;
    private final @Nullable TeamId myTeam;
    private final ObstacleBoardElement board = new ObstacleBoardElement();
    private final BoardFeed feed;
    private final BoardHeader header;
    private final BoardFilters filters;
    private final LaneChoice lanes = new LaneChoice(it -> go(address.with(it)));
    private final Div empty = new Div();

    ObstacleBoardView(
            ObstacleBoard obstacles,
            ObstaclePages pages,
            MoveActions moving,
            HappenedToMe meToo,
            PeopleService people,
            SavedViews saved,
            Changes changes,
            CurrentUser user) {
        this.obstacles = obstacles;
        teams = people.teams();
        myTeam = people.myTeam();
        feed = new BoardFeed(obstacles, board);
        filters = new BoardFilters(teams, myTeam, it -> go(address.with(it)));
        var dialogs = new CardDialogs(pages, moving, meToo, this::moved);
        board.whenMoved((id, to) -> dialogs.ask(new ObstacleId(id), to));
        board.whenHappened(id -> dialogs.happened(new ObstacleId(id)));
        filters.beside(lanes);
        getContent().addClassNames("rb-view", "rb-board-view");
        header = new BoardHeader(user, saved);
        getContent().add(header, filters, empty);
        getContent().getElement().appendChild(board.getElement());
        board.init();
        News.each(this, changes, this::taken);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = BoardAddress.of(event.getLocation().getQueryParameters());
        header.show(address.filter());
        filters.show(address.filter());
        lanes.show(address.lanes());
        List<LaneHead> heads = address.lanes().heads(address.filter(), teams, myTeam, key -> getTranslation(key));
        showEmpty(!feed.show(address.filter(), address.lanes(), heads));
    }

    private void showEmpty(boolean nothing) {
        empty.removeAll();
        if (nothing) {
            boolean filtered = !address.filter().equals(BoardFilter.ALL);
            empty.add(new EmptyState(
                    getTranslation(filtered ? "obstacle.nothingFound" : "obstacle.empty"),
                    getTranslation(filtered ? "obstacle.nothingFound.hint" : "obstacle.empty.example"),
                    BoardHeader.report("report-first")));
        }
    }

    private void go(BoardAddress chosen) {
        getUI().ifPresent(ui -> ui.navigate(ObstacleLinks.board(), chosen.parameters()));
    }

    /** A move that the reader made is saved. */
    private void moved(ObstacleId id) {
        board.hold(id.number());
    }

    private @Nullable Runnable taken(ItemChange change) {
        return switch (change.card()) {
            case ObstacleGone gone -> () -> board.remove(gone.id());
            case ObstacleNews changed -> () -> put(changed);
            case null, default -> null;
        };
    }

    /** What changed, by whoever: one card, or none when it is not among those that one wants to see. */
    private void put(ObstacleNews changed) {
        if (obstacles.shows(address.filter(), changed)) {
            empty.removeAll();
            board.put(changed.json());
        } else {
            board.remove(changed.card().id());
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("obstacle.board"));
    }
}
