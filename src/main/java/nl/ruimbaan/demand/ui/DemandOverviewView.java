package nl.ruimbaan.demand.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.demand.DemandFigures;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.demand.LoggedDemands;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;
import nl.ruimbaan.step.BuiltInMeasure;
import nl.ruimbaan.step.ui.StepDesk;

/** What customers ask: which types most, how much of it we caused, how often they are helped at once, and what they said. */
@Route(DemandLinks.OVERVIEW)
@PermitAll
class DemandOverviewView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final DemandFigures figures;
    private final LoggedDemands demands;
    private final StepDesk desk;
    private final FigureScopeBar bar;
    private final Div shown = new Div();

    DemandOverviewView(
            DemandFigures figures,
            LoggedDemands demands,
            DemandTypeService types,
            PeopleService people,
            CurrentUser user,
            StepDesk desk) {
        this.figures = figures;
        this.demands = demands;
        this.desk = desk;
        bar = new FigureScopeBar(people.teams(), types.all(), this::go);
        var header = new ViewHeader(getTranslation("demand.overview.title"));
        header.setLine(getTranslation("demand.overview.line"));
        getContent().addClassNames("rb-view", "rb-progress-view");
        getContent().add(header, new DemandPlaces(DemandLinks.OVERVIEW, user.has(Role.COACH)), bar, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FigureScope scope =
                bar.read(Address.of(event.getLocation().getQueryParameters().getParameters())
                        .parameters());
        shown.removeAll();
        if (figures.shows(scope)) {
            shown.add(
                    new DemandPareto(() -> figures.types(scope), figures.since(scope)),
                    new DemandShareFigure(
                            "failure",
                            () -> figures.shares(scope).failure(),
                            desk.below(scope.of(BuiltInMeasure.FAILURE_SHARE))),
                    new DemandShareFigure(
                            "right",
                            () -> figures.shares(scope).rightFirstTime(),
                            desk.below(scope.of(BuiltInMeasure.RIGHT_FIRST_TIME))),
                    new SaidByCustomers(demands, scope));
        } else {
            shown.add(new SmallTeamNote());
        }
    }

    private void go(FigureScope asked) {
        getUI().ifPresent(ui -> ui.navigate(DemandLinks.OVERVIEW, QueryParameters.simple(asked.parameters())));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("demand.overview.title"));
    }
}
