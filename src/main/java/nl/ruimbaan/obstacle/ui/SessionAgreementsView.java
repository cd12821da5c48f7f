package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.obstacle.AgreedAbout;
import nl.ruimbaan.obstacle.ObstacleAgreements;
import nl.ruimbaan.obstacle.ObstacleSessions;
import nl.ruimbaan.obstacle.SessionId;
import nl.ruimbaan.obstacle.SessionLine;

/** The first step of a weekly meeting: what was agreed last time, and is it done? */
@Route(value = SessionLinks.AGREEMENTS, autoLayout = false)
@RolesAllowed({"MANAGER", "COACH"})
class SessionAgreementsView extends Composite<SessionFrame> implements BeforeEnterObserver, HasDynamicTitle {

    private final ObstacleSessions sessions;
    private final ObstacleAgreements agreements;
    private final Div list = new Div();
    private SessionId id = new SessionId(0);
    private List<AgreedAbout> shown = List.of();

    SessionAgreementsView(ObstacleSessions sessions, ObstacleAgreements agreements, Changes changes) {
        this.sessions = sessions;
        this.agreements = agreements;
        News.follow(this, changes, it -> AgreementNews.agreed(it) && isShown(it.item()), this::refresh);
    }

    @Override
    protected SessionFrame initContent() {
        return new SessionFrame(this::goOn, () -> {});
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = SessionLinks.session(event.getRouteParameters());
        SessionLine session = sessions.session(id).orElseThrow(NotFoundException::new);
        var header = new ViewHeader(getTranslation("obstacle.session.lastTime"));
        header.setLine(getTranslation("obstacle.session.lastTime.line"));
        var next = new Button(
                getTranslation(session.isOver() ? "obstacle.session.toSummary" : "obstacle.session.toObstacles"),
                click -> goOn());
        next.setId("session-next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(next);
        bar.addClassName("rb-session-bar");
        getContent().show(session, SessionFrame.Step.AGREEMENTS, header, list, bar);
        refresh();
    }

    private void refresh() {
        shown = sessions.agreedBefore(id);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new Paragraph(getTranslation("obstacle.session.lastTime.none")));
        }
        var answers = new AgreementAnswers(agreements, this::refresh);
        shown.forEach(it -> list.add(new AgreedSection(it, line -> AgreementEntry.answered(line, answers))));
    }

    private boolean isShown(ItemRef obstacle) {
        return shown.stream().anyMatch(it -> it.obstacle().ref().equals(obstacle));
    }

    private void goOn() {
        SessionLinks.goTo(SessionLinks.obstacle(id));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("obstacle.session.lastTime"));
    }
}
