package nl.ruimbaan.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.page.WindowSize;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Count;
import nl.ruimbaan.base.ui.CsvLink;
import nl.ruimbaan.base.ui.EmptyState;
import nl.ruimbaan.base.ui.KeyedPages;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.board.ListFilter;
import nl.ruimbaan.board.ListSet;
import nl.ruimbaan.board.ObstacleList;
import nl.ruimbaan.board.ObstacleRow;
import nl.ruimbaan.obstacle.ui.ObstacleChanges;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.savedview.ui.ViewsButton;

/** The list of obstacles: the same as the board in rows, and the archive of what was ended or put away. */
@Route("obstacles/list")
@PermitAll
class ObstacleListView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Below this a row is a card, in pixels; the style sheets say the same. */
    private static final int NARROW = 700;

    private final ObstacleList obstacles;
    private final Clock clock;
    private final KeyedPages<ObstacleRow, ObstacleRow.Key> pages;
    private final BoardOrList views = new BoardOrList(ObstacleLinks.board(), ObstacleLinks.list());
    private final ViewHeader header;
    private final BoardFilters filters;
    private final ListChoices choices;
    private final ObstacleGrid grid;
    private final Div empty = new Div();
    private ListPlace place = ListPlace.of(QueryParameters.empty());

    ObstacleListView(ObstacleList obstacles, PeopleService people, SavedViews saved, Changes changes, Clock clock) {
        this.obstacles = obstacles;
        this.clock = clock;
        pages = new KeyedPages<>(
                ObstacleList.PAGE,
                after -> obstacles.list(place.filter(), after),
                row -> ObstacleRow.Key.after(row, place.filter().order()));
        header = new ViewHeader("", views, new ViewsButton(saved), report("report-obstacle"));
        filters = new BoardFilters(
                people.teams(), people.myTeam(), chosen -> go(place.filter().showing(chosen)));
        choices = new ListChoices(place, this::go);
        grid = new ObstacleGrid(pages, (order, descending) -> go(place.filter().by(order, descending)));
        Signal<WindowSize> window = UI.getCurrent().getPage().windowSizeSignal();
        Signal.effect(grid, () -> {
            int width = window.get().width();
            grid.narrow(width > 0 && width <= NARROW);
        });
        getContent().addClassNames("rb-view", "rb-list-view");
        getContent().add(header, filters, choices, empty, grid);
        News.follow(this, changes, ObstacleChanges::obstacle, this::load);
    }

    private Button report(String id) {
        var report = new Button(getTranslation("obstacle.report"), click -> ObstacleLinks.goTo(ObstacleLinks.report()));
        report.setId(id);
        report.addThemeVariants(ButtonVariant.PRIMARY);
        return report;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = ListPlace.of(event.getLocation().getQueryParameters());
        header.setTitle(title());
        views.onList(place.filter().board().parameters());
        filters.show(place.filter().board());
        choices.show(place, csv -> offer(csv, place));
        load();
        grid.scrollToStart();
    }

    private void load() {
        Count count = obstacles.count(place.filter());
        header.setLine(getTranslation("obstacle.list.count", count.value(), count.text(getLocale())));
        pages.startAnew();
        grid.show(place, count);
        showEmpty(count.value() == 0);
    }

    private void showEmpty(boolean nothing) {
        empty.removeAll();
        grid.setVisible(!nothing);
        if (nothing) {
            empty.add(place.filter().leavesOut() ? nothingFound() : nothingYet());
        }
    }

    private EmptyState nothingFound() {
        var all = new Button(
                getTranslation("obstacle.list.all"),
                click -> go(ListFilter.ALL.from(place.filter().set())));
        all.setId("list-all");
        return new EmptyState(
                getTranslation("obstacle.nothingFound"), getTranslation("obstacle.nothingFound.hint"), all);
    }

    private EmptyState nothingYet() {
        return isArchive()
                ? new EmptyState(
                        getTranslation("obstacle.archive.empty"), getTranslation("obstacle.archive.empty.example"))
                : new EmptyState(
                        getTranslation("obstacle.empty"),
                        getTranslation("obstacle.empty.example"),
                        report("report-first"));
    }

    private boolean isArchive() {
        return place.filter().set() == ListSet.ARCHIVE;
    }

    private String title() {
        return getTranslation(isArchive() ? "obstacle.archive" : "obstacle.list");
    }

    private void go(ListFilter filter) {
        go(place.with(filter));
    }

    private void go(ListPlace chosen) {
        getUI().ifPresent(ui -> ui.navigate(ObstacleLinks.list(), chosen.query()));
    }

    /** In the language of the reader. */
    private void offer(CsvLink csv, ListPlace shown) {
        Locale locale = getLocale();
        csv.offer(
                title(),
                clock.today(),
                (out, home) -> new ObstacleCsv(
                                obstacles, (key, args) -> I18NProvider.translate(locale, key, args), locale, home)
                        .write(shown, out));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title());
    }
}
