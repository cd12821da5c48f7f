package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemChange;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.board.ui.BoardOrList;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.ImprovementBacklog;
import nl.ruimbaan.improvement.ImprovementCard;
import nl.ruimbaan.improvement.ImprovementPages;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.savedview.ui.ViewsButton;
import org.jspecify.annotations.Nullable;

/** The backlog as a board: what we are changing, by phase. */
@Route(ImprovementLinks.BOARD)
@PermitAll
class BacklogBoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ImprovementBacklog backlog;
    private final BacklogBoard board = new BacklogBoard();
    private final BacklogFeed feed;
    private final BoardOrList views = ImprovementLinks.views();
    private final BacklogFilters filters;
    private final EmptyBacklog empty = new EmptyBacklog();
    private BacklogFilter filter = BacklogFilter.ALL;

    BacklogBoardView(
            ImprovementBacklog backlog,
            ImprovementPages pages,
            MoveForms moving,
            PeopleService people,
            DemandTypeService types,
            ConditionRegister register,
            SavedViews saved,
            Changes changes) {
        this.backlog = backlog;
        feed = new BacklogFeed(backlog, board);
        filters = new BacklogFilters(people.teams(), people.myTeam(), types.all(), register, this::go);
        board.whenMoved(new CardMoves(pages, moving, id -> board.hold(id.number()))::ask);
        getContent().addClassNames("rb-view", "rb-board-view");
        getContent()
                .add(
                        new ViewHeader(
                                getTranslation("improvement.board"),
                                views,
                                new ViewsButton(saved),
                                new ProposeButton("propose")),
                        filters,
                        empty);
        getContent().getElement().appendChild(board.getElement());
        board.init();
        News.each(this, changes, this::taken);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter =
                filters.read(Address.of(event.getLocation().getQueryParameters().getParameters())
                        .parameters());
        views.onBoard(filter.parameters());
        filters.show(filter);
        empty.show(!feed.show(filter), filter.choice().leavesOut());
    }

    private void go(BacklogFilter asked) {
        getUI().ifPresent(ui -> ui.navigate(ImprovementLinks.board(), QueryParameters.simple(asked.parameters())));
    }

    private @Nullable Runnable taken(ItemChange change) {
        return switch (change.card()) {
            case ImprovementCard.Gone gone -> () -> board.remove(gone.id());
            case ImprovementCard.Ranked(var id, var team) ->
                () -> backlog.card(id).ifPresent(this::put);
            case ImprovementCard changed -> () -> put(changed);
            case null, default -> null;
        };
    }

    /** What changed, by whoever: one card, or none when it is not among those that one wants to see. */
    private void put(ImprovementCard changed) {
        if (backlog.shows(filter, changed)) {
            empty.show(false, false);
            board.put(changed);
        } else {
            board.remove(changed.id());
        }
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("improvement.board"));
    }
}
