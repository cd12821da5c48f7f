package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.function.Supplier;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.base.ui.WhenNear;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.demand.ui.FigureScopeBar;
import nl.ruimbaan.demand.ui.SmallTeamNote;
import nl.ruimbaan.measure.ui.MeasureLinks;
import nl.ruimbaan.people.PeopleService;

/** Progress: whether customers are helped right first time, how long it takes, and what was taken out of their way. */
@Route(ProgressLinks.PROGRESS)
@Menu(title = "progress.menu", order = 40, icon = "line-chart")
@PermitAll
class ProgressView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ProgressParts parts;
    private final FigureScopeBar bar;
    private final Anchor report;
    private final Div shown = new Div();

    ProgressView(ProgressParts parts, PeopleService people, DemandTypeService types) {
        this.parts = parts;
        bar = new FigureScopeBar(people.teams(), types.all(), ProgressLinks::goTo);
        report = new Anchor(ProgressLinks.REPORT, getTranslation("progress.report.link"));
        report.setId("report");
        var measures = new Anchor(MeasureLinks.list(), getTranslation("progress.measures"));
        var header = new ViewHeader(getTranslation("progress.title"), measures, report);
        header.setLine(getTranslation("progress.line"));
        getContent().addClassNames("rb-view", "rb-progress-view");
        getContent().add(header, bar, shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FigureScope scope =
                bar.read(Address.of(event.getLocation().getQueryParameters().getParameters())
                        .parameters());
        report.setHref(ProgressLinks.report(scope));
        shown.removeAll();
        if (!parts.shows(scope)) {
            shown.add(new SmallTeamNote());
            return;
        }
        first(scope);
        further(scope);
    }

    private void first(FigureScope scope) {
        shown.add(parts.headlines(scope), parts.rightFirstTime(scope), parts.times(scope), parts.takenAway(scope));
    }

    /** Most readers come for the first figures: the rest is made for who scrolls down. */
    private void further(FigureScope scope) {
        shown.add(near("demand.share.failure", () -> parts.failure(scope)));
        if (scope.type() != null) {
            var note = new Paragraph(getTranslation("progress.allTypes"));
            note.setId("all-types");
            shown.add(note);
        }
        if (scope.team() == null) {
            shown.add(near("progress.states", parts::obstaclesNow));
        }
        shown.add(
                near("progress.flow", () -> parts.flow(scope)),
                near("progress.pickedUp", () -> parts.pickedUp(scope)),
                near("progress.removed", () -> parts.removed(scope)),
                near("progress.confirmed", () -> parts.confirmed(scope)),
                near("progress.improvements", () -> parts.improvements(scope)),
                near("progress.joining", parts::joining));
    }

    private WhenNear near(String about, Supplier<? extends Component> part) {
        return new WhenNear(getTranslation(about + ".title"), part);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("progress.title"));
    }
}
