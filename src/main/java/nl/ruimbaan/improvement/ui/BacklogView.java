package nl.ruimbaan.improvement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import java.util.Objects;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ui.CsvLink;
import nl.ruimbaan.base.ui.KeyedPages;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.board.ui.BoardOrList;
import nl.ruimbaan.condition.ConditionRegister;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.improvement.BacklogCounts;
import nl.ruimbaan.improvement.BacklogFilter;
import nl.ruimbaan.improvement.BacklogOrder;
import nl.ruimbaan.improvement.ImprovementBacklog;
import nl.ruimbaan.improvement.ImprovementCard;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.ImprovementRanking;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.savedview.SavedViews;
import nl.ruimbaan.savedview.ui.ViewsButton;
import org.jspecify.annotations.Nullable;

/** The backlog: what we are changing, a team's in its own order. */
@Route("improvements")
@Menu(title = "improvement.menu", order = 30, icon = "lightbulb")
@PermitAll
class BacklogView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, BacklogGrid.Ranking {

    private final ImprovementBacklog backlog;
    private final ImprovementRanking ranking;
    private final Clock clock;
    private final KeyedPages<ImprovementCard, ImprovementCard.Key> pages;
    private final BacklogGrid grid;
    private final BacklogFilters filters;
    private final ViewHeader header;
    private final EmptyBacklog empty = new EmptyBacklog();
    private final BoardOrList views = ImprovementLinks.views();
    private final ListFields fields = new ListFields(this::go);
    private final Span said = new Span();
    private final @Nullable TeamId myTeam;
    private volatile BacklogFilter filter = BacklogFilter.ALL;

    BacklogView(
            ImprovementBacklog backlog,
            ImprovementRanking ranking,
            PeopleService people,
            DemandTypeService types,
            ConditionRegister register,
            SavedViews saved,
            Changes changes,
            Clock clock) {
        this.backlog = backlog;
        this.ranking = ranking;
        this.clock = clock;
        myTeam = people.myTeam();
        pages = new KeyedPages<>(
                ImprovementBacklog.PAGE,
                after -> backlog.list(filter, after),
                card -> ImprovementCard.Key.after(card, filter.order()));
        grid = new BacklogGrid(pages, this);
        filters = new BacklogFilters(people.teams(), myTeam, types.all(), register, this::go);
        fields.into(filters);
        header = new ViewHeader(
                getTranslation("improvement.backlog.title"),
                views,
                new ViewsButton(saved),
                new ProposeButton("propose"));
        said.addClassName("rb-sr");
        said.getElement().setAttribute("role", "status");
        getContent().addClassNames("rb-view", "rb-backlog-view");
        getContent().add(header, filters, empty, grid, said);
        hear(changes);
    }

    private void hear(Changes changes) {
        News.follow(
                this,
                changes,
                it -> it.card() instanceof ImprovementCard || it.card() instanceof ImprovementCard.Gone,
                this::load);
        News.follow(
                this,
                changes,
                it -> it.card() instanceof ImprovementCard.Ranked(var id, var team) && isRanked(team),
                this::showRows);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter =
                filters.read(Address.of(event.getLocation().getQueryParameters().getParameters())
                        .parameters());
        load();
    }

    private void load() {
        BacklogCounts counts = backlog.counts(filter);
        var count = filter.phase() == null ? counts.total() : counts.of(filter.phase());
        boolean mayRank = filter.order() == BacklogOrder.RANK
                && Objects.equals(filter.team(), myTeam)
                && !filter.choice().isNarrow()
                && filter.text().isEmpty();
        header.setLine(getTranslation("improvement.backlog.count", count.value(), count.text(getLocale())) + " · "
                + getTranslation(filter.order().key(filter.descending())).toLowerCase(getLocale()));
        views.onList(filter.parameters());
        filters.show(filter);
        fields.show(filter, counts, this::offer);
        pages.startAnew();
        grid.show(count, mayRank);
        grid.setVisible(count.value() > 0);
        empty.show(count.value() == 0, filter.leavesOut());
    }

    /** Whether a place in the order of this team is a place in this list. */
    private boolean isRanked(TeamId team) {
        BacklogFilter shown = filter;
        return shown.order() == BacklogOrder.RANK && team.equals(shown.team());
    }

    /** The same rows in another order: nothing is counted. */
    private void showRows() {
        pages.startAnew();
        grid.getLazyDataView().refreshAll();
    }

    private void go(BacklogFilter asked) {
        getUI().ifPresent(ui -> ui.navigate(ImprovementLinks.backlog(), QueryParameters.simple(asked.parameters())));
    }

    private void offer(CsvLink csv) {
        BacklogFilter shown = filter;
        Locale locale = getLocale();
        csv.offer(
                getTranslation("improvement.backlog.title"),
                clock.today(),
                (out, home) -> new BacklogCsv(backlog, key -> I18NProvider.translate(locale, key), locale, home)
                        .write(shown, out));
    }

    @Override
    public void up(ImprovementCard card) {
        ranked(card, ranking.up(id(card), filter.phase()), "up");
    }

    @Override
    public void down(ImprovementCard card) {
        ranked(card, ranking.down(id(card), filter.phase()), "down");
    }

    @Override
    public void toTheTop(ImprovementCard card) {
        ranked(card, ranking.toTheTop(id(card)), "top");
    }

    @Override
    public void beside(ImprovementCard card, ImprovementCard other, boolean after) {
        ranked(card, after ? ranking.after(id(card), id(other)) : ranking.before(id(card), id(other)), "moved");
    }

    private void ranked(ImprovementCard card, Act ranked, String how) {
        if (ranked.isDone()) {
            said.setText(getTranslation("improvement.ranked." + how, card.title()));
            grid.follow(how + "-" + card.id());
        } else {
            Notices.refused(ranked.refusals());
        }
    }

    private static ImprovementId id(ImprovementCard card) {
        return new ImprovementId(card.id());
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("improvement.backlog.title"));
    }
}
