package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Page;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.obstacle.BoardColumn;
import nl.ruimbaan.obstacle.BoardFilter;
import nl.ruimbaan.obstacle.CardKey;
import nl.ruimbaan.obstacle.Move;
import nl.ruimbaan.obstacle.ObstacleBoard;
import nl.ruimbaan.obstacle.ObstacleCard;
import nl.ruimbaan.obstacle.ObstacleDraft;
import nl.ruimbaan.obstacle.ObstacleGone;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleMoves;
import nl.ruimbaan.obstacle.ObstacleNews;
import nl.ruimbaan.obstacle.ObstaclePage;
import nl.ruimbaan.obstacle.ObstaclePages;
import nl.ruimbaan.obstacle.ObstacleState;
import nl.ruimbaan.obstacle.ObstacleVerb;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.privacy.PrivacyService;

/** The obstacle board: what is in the way, and who is taking it away. */
@Route("obstacles")
@Menu(title = "obstacle.menu", order = 20, icon = "vaadin:road-branches")
@PermitAll
class ObstacleBoardView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ObstacleBoard obstacles;
    private final ObstaclePages pages;
    private final ObstacleMoves moves;
    private final PrivacyService privacy;
    private final Changes changes;
    private final ViewHeader header;
    private final BoardElement board = new BoardElement(this::more, this::ask);
    private final BoardFilters filters;
    private final BoardOrList views = new BoardOrList();
    private final Div empty = new Div();
    private final Map<ObstacleState, CardKey> ends = new EnumMap<>(ObstacleState.class);
    private BoardFilter filter = BoardFilter.ALL;
    private Runnable unsubscribe = () -> {};

    ObstacleBoardView(
            ObstacleBoard obstacles,
            ObstaclePages pages,
            ObstacleMoves moves,
            PeopleService people,
            PrivacyService privacy,
            Changes changes) {
        this.obstacles = obstacles;
        this.pages = pages;
        this.moves = moves;
        this.privacy = privacy;
        this.changes = changes;
        filters = new BoardFilters(people.teams());
        header = new ViewHeader(getTranslation("obstacle.board"), views, report("report-obstacle"));
        getContent().addClassNames("rb-view", "rb-board-view");
        getContent().add(header, filters, empty);
        getContent().getElement().appendChild(board.getElement());
        board.init();
    }

    private Button report(String id) {
        var report = new Button(getTranslation("obstacle.report"), click -> ObstacleLinks.goTo(ObstacleLinks.report()));
        report.setId(id);
        report.addThemeVariants(ButtonVariant.PRIMARY);
        return report;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = filters.read(event.getLocation().getQueryParameters());
        views.onBoard(filter);
        show(obstacles.board(filter));
    }

    private void show(List<BoardColumn> columns) {
        ends.clear();
        columns.forEach(it -> remember(it.state(), it.cards()));
        header.setLine(line(columns));
        board.show(columns);
        empty.removeAll();
        if (columns.stream().allMatch(it -> it.cards().items().isEmpty())) {
            boolean filtered = !filter.equals(BoardFilter.ALL);
            empty.add(new EmptyState(
                    getTranslation(filtered ? "obstacle.nothingFound" : "obstacle.empty"),
                    getTranslation(filtered ? "obstacle.nothingFound.hint" : "obstacle.empty.example"),
                    report("report-first")));
        }
    }

    /** How many wait for someone, and how many someone has in hand. */
    private String line(List<BoardColumn> columns) {
        Map<ObstacleState, String> counts = new EnumMap<>(ObstacleState.class);
        columns.forEach(it -> counts.put(it.state(), it.count().text(getLocale())));
        return getTranslation(
                "obstacle.counts",
                counts.get(ObstacleState.REPORTED),
                counts.get(ObstacleState.PICKED_UP),
                counts.get(ObstacleState.REMOVED),
                counts.get(ObstacleState.CONFIRMED));
    }

    private void more(ObstacleState column) {
        CardKey end = ends.get(column);
        if (end != null) {
            Page<ObstacleCard> page = obstacles.more(column, filter, null, end);
            remember(column, page);
            board.append(column, page);
        }
    }

    private void remember(ObstacleState column, Page<ObstacleCard> page) {
        if (page.more()) {
            ends.put(column, CardKey.after(page.items().getLast()));
        } else {
            ends.remove(column);
        }
    }

    /** Opens what the move asks for; a drop names the column, *Move to…* does not. */
    private void ask(ObstacleId id, Optional<ObstacleState> to) {
        Optional<ObstaclePage> found = pages.page(id);
        if (found.isEmpty()) {
            Notices.gone();
            return;
        }
        ObstaclePage page = found.get();
        List<ObstacleVerb> fitting = page.possible().stream()
                .filter(verb -> to.isEmpty() || leads(page, verb, to.get()))
                .toList();
        if (to.isPresent() && fitting.isEmpty()) {
            Notices.refused(List.of(Refusal.because("obstacle.drop." + to.get())));
            return;
        }
        new MoveDialog(page, fitting, to.isPresent(), pages::managers, privacy, move -> make(page, move)).open();
    }

    private static boolean leads(ObstaclePage page, ObstacleVerb verb, ObstacleState to) {
        return page.state() != to
                && page.state().after(verb, page.owner() != null).equals(Optional.of(to));
    }

    private List<Refusal> make(ObstaclePage seen, Move move) {
        return switch (moves.move(seen.id(), seen.version(), move)) {
            case Outcome.Refused<ObstacleDraft>(var refusals) -> refusals;
            case Outcome.Saved<ObstacleDraft> ignored -> List.of();
            case Outcome.Conflict<ObstacleDraft> ignored -> List.of();
            case Outcome.Gone<ObstacleDraft>() -> List.of(Refusal.because("notice.gone"));
        };
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        unsubscribe = changes.subscribe(change -> {
            if (change.card() instanceof ObstacleNews news) {
                ui.access(() -> put(news));
            } else if (change.card() instanceof ObstacleGone gone) {
                ui.access(() -> board.remove(gone.id()));
            }
        });
    }

    private void put(ObstacleNews news) {
        if (obstacles.shows(filter, news)) {
            empty.removeAll();
            board.put(news.json());
        } else {
            board.remove(news.card().id());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        unsubscribe.run();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("obstacle.board") + " · Ruimbaan";
    }
}
