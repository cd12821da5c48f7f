package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.ui.Fields;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.meeting.MeetingAgenda;
import nl.ruimbaan.meeting.MeetingId;
import nl.ruimbaan.meeting.MeetingLine;
import nl.ruimbaan.meeting.MeetingService;
import nl.ruimbaan.people.PeopleService;
import nl.ruimbaan.people.TeamId;
import nl.ruimbaan.people.TeamName;
import org.jspecify.annotations.Nullable;

/** Where a weekly meeting begins or goes on, and where the earlier ones are. */
@Route(MeetingLinks.ALL)
@Menu(title = "obstacle.session", order = 25, icon = "calendar-o")
@RolesAllowed({"MANAGER", "COACH"})
class MeetingStartView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final MeetingService meetings;
    private final MeetingAgenda agenda;
    private final PeopleService people;
    private final UnorderedList earlier = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("obstacle.session.earlier.none"));
    private final Button more = new Button(getTranslation("obstacle.card.more"), click -> more());
    private @Nullable MeetingId last;

    MeetingStartView(MeetingService meetings, MeetingAgenda agenda, PeopleService people) {
        this.meetings = meetings;
        this.agenda = agenda;
        this.people = people;
        earlier.setId("earlier-sessions");
        earlier.addClassName("rb-session-list");
        more.setId("more-sessions");
        getContent().addClassNames("rb-view", "rb-session-start");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var header = new ViewHeader(getTranslation("obstacle.session"));
        header.setLine(getTranslation("obstacle.session.line"));
        getContent().removeAll();
        getContent().add(header);
        List<MeetingLine> underWay = meetings.underWay();
        if (!underWay.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("rb-session-list");
            underWay.forEach(it -> list.add(goOn(it)));
            getContent().add(section("obstacle.session.goOn", list));
        }
        getContent().add(section("obstacle.session.begin", begin()));
        getContent().add(section("obstacle.session.earlier", none, earlier, more));
        earlier.removeAll();
        last = null;
        more();
    }

    /** One's own team, when there is something to go past; else one of which there is. */
    private Div begin() {
        var scope = new Select<TeamName>();
        List<TeamName> teams = people.teams();
        Set<TeamId> withSome = agenda.teams();
        Fields.ask(scope, "scope", "obstacle.session.scope");
        scope.setManualValidation(true);
        scope.setItems(teams);
        scope.setItemLabelGenerator(it -> label(it, withSome));
        scope.setEmptySelectionAllowed(true);
        scope.setEmptySelectionCaption(getTranslation("obstacle.session.allTeams"));
        scope.setPlaceholder(getTranslation("obstacle.session.allTeams"));
        var mine = people.myTeam();
        teams.stream()
                .filter(it -> withSome.contains(it.id()))
                .min(Comparator.comparing(it -> !it.id().equals(mine)))
                .ifPresent(scope::setValue);
        var start = new Button(getTranslation("obstacle.session.start"), click -> start(scope, withSome));
        start.setId("start-session");
        start.addThemeVariants(ButtonVariant.PRIMARY);
        var box = new Div(scope, start);
        box.addClassName("rb-session-begin");
        return box;
    }

    private String label(@Nullable TeamName team, Set<TeamId> withSome) {
        if (team == null) {
            return getTranslation("obstacle.session.allTeams");
        }
        return withSome.contains(team.id()) ? team.name() : getTranslation("obstacle.session.none", team.name());
    }

    /** A team of which nothing is in the way needs no meeting. */
    private void start(Select<TeamName> scope, Set<TeamId> withSome) {
        TeamName team = scope.getValue();
        if (team != null && !withSome.contains(team.id())) {
            Fields.reject(Map.of("scope", scope), List.of(Refusal.of("scope", "obstacle.session.refused.none")));
            return;
        }
        MeetingLinks.goTo(MeetingLinks.agreements(meetings.start(team == null ? null : team.id())));
    }

    private ListItem goOn(MeetingLine meeting) {
        var link = new Anchor(
                MeetingLinks.obstacle(meeting.id()),
                getTranslation("obstacle.session.goOn.with", MeetingWords.scope(meeting)));
        link.addClassName("rb-action");
        link.setId("go-on-" + meeting.id().value());
        return new ListItem(
                link,
                new Span(getTranslation(
                                "obstacle.session.startedBy",
                                meeting.startedBy(),
                                MeetingWords.day(meeting),
                                MeetingWords.time(meeting.startedAt()))
                        + " · " + MeetingWords.counts(meeting)));
    }

    private void more() {
        Slice<MeetingLine> page = meetings.over(last);
        page.items().forEach(it -> earlier.add(over(it)));
        if (!page.items().isEmpty()) {
            last = page.items().getLast().id();
        }
        none.setVisible(last == null);
        earlier.setVisible(last != null);
        more.setVisible(page.more());
    }

    private static ListItem over(MeetingLine meeting) {
        var link = new Anchor(MeetingLinks.summary(meeting.id()), MeetingWords.day(meeting));
        link.addClassName("rb-action");
        return new ListItem(link, new Span(MeetingWords.scope(meeting) + " · " + MeetingWords.counts(meeting)));
    }

    private Section section(String key, Component... content) {
        var section = new Section(new H2(getTranslation(key)));
        section.addClassName("rb-section");
        section.add(content);
        return section;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("obstacle.session"));
    }
}
