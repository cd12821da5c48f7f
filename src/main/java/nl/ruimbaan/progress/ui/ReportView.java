package nl.ruimbaan.progress.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Address;
import nl.ruimbaan.base.OrganisationName;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.PrintButton;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.base.ui.figure.Unfolding;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.demand.FigureScope;
import nl.ruimbaan.demand.ui.SmallTeamNote;
import nl.ruimbaan.people.PeopleService;

/** Progress on two sheets of paper, for who reads it without us: the same figures, each with how it is made. */
@Route(ProgressLinks.REPORT)
@PermitAll
class ReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final ProgressParts parts;
    private final PeopleService people;
    private final DemandTypeService types;
    private final OrganisationName organisation;

    ReportView(ProgressParts parts, PeopleService people, DemandTypeService types, OrganisationName organisation) {
        this.parts = parts;
        this.people = people;
        this.types = types;
        this.organisation = organisation;
        getContent().addClassNames("rb-view", "rb-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FigureScope scope =
                known(Address.of(event.getLocation().getQueryParameters().getParameters())
                        .parameters());
        var header = new ViewHeader(
                getTranslation("progress.title"),
                new Anchor(ProgressLinks.of(scope), getTranslation("progress.report.back")),
                new PrintButton(getTranslation("progress.report.print")));
        header.setLine(about(scope));
        getContent().removeAll();
        getContent().add(header);
        if (parts.shows(scope)) {
            getContent().add(first(scope), second(scope));
            onPaper(getContent());
        } else {
            getContent().add(new SmallTeamNote());
        }
    }

    /** A team that nobody knows is none, as on the page. */
    private FigureScope known(Map<String, String> parameters) {
        FigureScope asked = FigureScope.of(parameters);
        boolean known = people.teams().stream().anyMatch(it -> it.id().equals(asked.team()));
        return known ? asked : new FigureScope(null, asked.type(), asked.stretch(), asked.rhythm());
    }

    private Section first(FigureScope scope) {
        return sheet(parts.headlines(scope), parts.rightFirstTime(scope), parts.times(scope));
    }

    private Section second(FigureScope scope) {
        var pair = new Div(parts.failure(scope), parts.flow(scope));
        pair.addClassName("rb-report-pair");
        return sheet(parts.takenAway(scope), pair, parts.improvements(scope));
    }

    private static Section sheet(Component... on) {
        var sheet = new Section(on);
        sheet.addClassName("rb-report-sheet");
        return sheet;
    }

    /** Whose it is, of what, and how far back. */
    private String about(FigureScope scope) {
        String team = people.teams().stream()
                .filter(it -> it.id().equals(scope.team()))
                .map(it -> it.name())
                .findFirst()
                .orElse(getTranslation("progress.report.everyone"));
        String type = types.all().stream()
                .filter(it -> it.is(scope.type()))
                .map(it -> it.name())
                .findFirst()
                .orElse("");
        return Stream.of(
                        organisation.organisationName(),
                        team,
                        type,
                        getTranslation(scope.stretch().key()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** How it is made stands below each figure, and nobody decides anything. */
    private static void onPaper(Component part) {
        if (part instanceof Unfolding toggle && toggle.getId().orElse("").startsWith("made-")) {
            toggle.setOpened(true);
        }
        if (part.getId().orElse("").startsWith("periods-")) {
            part.setVisible(false);
        }
        part.getChildren().forEach(ReportView::onPaper);
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("progress.report.link"));
    }
}
