package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.obstacle.AgreementDraft;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ObstacleSessions;
import nl.ruimbaan.obstacle.SessionCard;
import nl.ruimbaan.obstacle.SessionId;
import nl.ruimbaan.obstacle.SessionLine;
import nl.ruimbaan.obstacle.SessionWalk;
import org.jspecify.annotations.Nullable;

/** The second step of a weekly meeting: one obstacle at a time, and what is agreed about it. */
@Route(value = SessionLinks.OBSTACLE, autoLayout = false)
@RolesAllowed({"MANAGER", "COACH"})
class SessionCardView extends Composite<SessionFrame> implements BeforeEnterObserver, HasDynamicTitle {

    private final ObstacleSessions sessions;
    private final SessionWalk walk;
    private final AgreementForms forms;
    private final Div facts = new Div();
    private SessionId id = new SessionId(0);
    private ObstacleId obstacle = new ObstacleId(0);
    private @Nullable ObstacleId previous;
    private @Nullable AgreementForm form;
    private String title = "";

    SessionCardView(ObstacleSessions sessions, SessionWalk walk, AgreementForms forms, Changes changes) {
        this.sessions = sessions;
        this.walk = walk;
        this.forms = forms;
        News.follow(
                this,
                changes,
                it -> AgreementNews.of(obstacle, it),
                this::look);
    }

    @Override
    protected SessionFrame initContent() {
        return new SessionFrame(this::next, this::back);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = SessionLinks.session(event.getRouteParameters());
        SessionLine session = sessions.session(id).orElseThrow(NotFoundException::new);
        Optional<ObstacleId> asked = SessionLinks.obstacle(event.getRouteParameters());
        if (session.isOver()) {
            event.forwardTo(SessionLinks.summary(id));
        } else if (asked.isEmpty()) {
            event.forwardTo(walk.waiting(id)
                    .map(it -> SessionLinks.obstacle(id, it))
                    .orElseGet(() -> SessionLinks.summary(id)));
        } else {
            obstacle = asked.get();
            show(walk.card(id, obstacle).orElseThrow(NotFoundException::new));
        }
    }

    private void show(SessionCard card) {
        title = "#" + card.id().number() + " " + card.text().titleOrProposal();
        var page = new Anchor(ObstacleLinks.page(card.id()), getTranslation("obstacle.session.openPage"));
        page.setTarget("_blank");
        page.setId("open-page");
        page.addClassName("rb-action");
        var header = new ViewHeader(card.text().titleOrProposal(), page);
        header.getElement().setAttribute("lang", card.text().language().code());
        page.getElement().setAttribute("lang", getLocale().getLanguage());
        facts.addClassName("rb-session-card");
        var columns = new Div(facts, note(card));
        columns.addClassName("rb-session-columns");
        refresh(card);
        var bar = new SessionBar(card, this::back, this::noteAndNext, this::next);
        getContent().show(card.session(), SessionFrame.Step.OBSTACLES, header, columns, bar);
        if (isAttached()) {
            getContent().startAtHeading();
        }
    }

    private void refresh(SessionCard card) {
        previous = card.previous();
        facts.removeAll();
        facts.add(new SessionFacts(card));
    }

    private Section note(SessionCard card) {
        var section = new Section(new H2(getTranslation("obstacle.session.note")));
        section.addClassName("rb-session-form");
        form = null;
        if (card.mayAgree()) {
            form = forms.of(card.id());
            section.add(form);
        } else {
            section.add(new Paragraph(getTranslation("obstacle.session.closed")));
        }
        return section;
    }

    private void noteAndNext() {
        if (form == null) {
            next();
            return;
        }
        switch (walk.agree(id, obstacle, form.read())) {
            case Outcome.Refused<AgreementDraft>(var refusals) -> form.reject(refusals);
            case Outcome.Gone<AgreementDraft>() -> form.reject(List.of(Refusal.because("notice.gone")));
            case Outcome.Saved<AgreementDraft> ignored -> noted(form);
            case Outcome.Conflict<AgreementDraft> ignored -> noted(form);
        }
    }

    private void noted(AgreementForm filledIn) {
        filledIn.forget();
        form = null;
        next();
    }

    private void next() {
        if (form != null && !form.read().isEmpty()) {
            Notices.remind("obstacle.session.kept");
        }
        SessionLinks.goTo(walk.next(id, obstacle)
                .map(it -> SessionLinks.obstacle(id, it))
                .orElseGet(() -> SessionLinks.summary(id)));
    }

    private void back() {
        SessionLinks.goTo(previous == null ? SessionLinks.agreements(id) : SessionLinks.obstacle(id, previous));
    }

    /** What is being typed stays where it is; an obstacle that is out of sight now is passed by. */
    private void look() {
        walk.card(id, obstacle).ifPresentOrElse(this::refresh, () -> {
            Notices.gone();
            SessionLinks.goTo(SessionLinks.obstacle(id));
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
