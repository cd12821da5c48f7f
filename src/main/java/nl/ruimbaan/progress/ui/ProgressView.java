package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.demand.ui.DemandShareFigure;
import nl.ruimbaan.demand.ui.DemandTimesFigure;
import nl.ruimbaan.demand.ui.FigureScopeBar;
import nl.ruimbaan.demand.ui.SmallTeamNote;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.progress.ProgressService;
import nl.ruimbaan.story.StoryWall;
import nl.ruimbaan.story.WallFilter;

/** Progress: whether customers are helped right first time, how long it takes, and what was taken out of their way. */
@Route(ProgressLinks.PROGRESS)
@Menu(title = "progress.menu", order = 40, icon = "line-chart")
@PermitAll
class ProgressView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ProgressService progress;
    private final DemandFigures figures;
    private final StoryWall stories;
    private final FigureScopeBar bar;
    private final Div shown = new Div();

    ProgressView(
            ProgressService progress,
            DemandFigures figures,
            StoryWall stories,
            PeopleService people,
            DemandTypeService types) {
        this.progress = progress;
        this.figures = figures;
        this.stories = stories;
        bar = new FigureScopeBar(people.teams(), types.all(), ProgressLinks::goTo);
        var header = new ViewHeader(getTranslation("progress.title"));
        header.setLine(getTranslation("progress.line"));
        getContent().addClassNames("rb-view", "rb-progress-view");
        getContent().add(header, bar, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FigureScope scope =
                bar.read(Address.of(event.getLocation().getQueryParameters().getParameters())
                        .parameters());
        shown.removeAll();
        if (!figures.shows(scope)) {
            shown.add(new SmallTeamNote());
            return;
        }
        showResults(scope);
        showFlow(scope);
    }

    private void showResults(FigureScope scope) {
        var beside = new StoryBeside(stories, scope);
        shown.add(
                new Headlines(figures, progress, scope),
                new WithStory(
                        new DemandShareFigure(
                                "right", () -> figures.shares(scope).rightFirstTime()),
                        beside.newest(WallFilter.RIGHT_FIRST_TIME, "YES")),
                new WithStory(
                        new DemandTimesFigure(() -> figures.times(scope)),
                        beside.newest(WallFilter.RIGHT_FIRST_TIME, "NO")),
                new TakenAwaySection(progress.takenAway(scope), figures.since(scope)),
                new DemandShareFigure("failure", () -> figures.shares(scope).failure()));
    }

    private void showFlow(FigureScope scope) {
        if (scope.team() == null) {
            shown.add(new ObstaclesByState(progress.obstacles()));
        }
        shown.add(
                new LeadTimeSection("pickedUp", () -> progress.untilPickedUp(scope)),
                new LeadTimeSection("removed", () -> progress.untilRemoved(scope)),
                new LeadTimeSection("confirmed", () -> progress.untilConfirmed(scope)));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("progress.title"));
    }
}
