package nl.ruimbaan.meeting.ui;

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
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.meeting.AgendaCard;
import nl.ruimbaan.meeting.AgendaCards;
import nl.ruimbaan.meeting.MeetingAgenda;
import nl.ruimbaan.meeting.MeetingId;
import nl.ruimbaan.meeting.MeetingLine;
import nl.ruimbaan.meeting.MeetingService;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.obstacle.ui.ObstacleLinks;
import org.jspecify.annotations.Nullable;

/** The second step of a weekly meeting: one obstacle at a time, and what is agreed about it. */
@Route(value = MeetingLinks.OBSTACLE, autoLayout = false)
@RolesAllowed({"MANAGER", "COACH"})
class MeetingCardView extends Composite<MeetingFrame> implements BeforeEnterObserver, HasDynamicTitle {

    private final MeetingService meetings;
    private final MeetingAgenda walk;
    private final AgendaCards cards;
    private final AgreementForms forms;
    private final Div facts = new Div();
    private MeetingId id = new MeetingId(0);
    private ObstacleId obstacle = new ObstacleId(0);
    private @Nullable ObstacleId previous;
    private @Nullable AgreementForm form;
    private String title = "";

    MeetingCardView(
            MeetingService meetings, MeetingAgenda walk, AgendaCards cards, AgreementForms forms, Changes changes) {
        this.meetings = meetings;
        this.walk = walk;
        this.cards = cards;
        this.forms = forms;
        News.follow(this, changes, it -> AgreementNews.of(obstacle, it), this::look);
    }

    @Override
    protected MeetingFrame initContent() {
        return new MeetingFrame(this::next, this::back);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = MeetingLinks.meeting(event.getRouteParameters());
        MeetingLine meeting = meetings.meeting(id).orElseThrow(NotFoundException::new);
        Optional<ObstacleId> asked = MeetingLinks.obstacle(event.getRouteParameters());
        if (meeting.isOver()) {
            event.forwardTo(MeetingLinks.summary(id));
        } else if (asked.isEmpty()) {
            event.forwardTo(
                    walk.waiting(id).map(it -> MeetingLinks.obstacle(id, it)).orElseGet(() -> whenThrough(meeting)));
        } else {
            obstacle = asked.get();
            show(cards.card(id, obstacle).orElseThrow(NotFoundException::new));
        }
    }

    /** What was done, when something was: an empty summary says nothing. */
    private String whenThrough(MeetingLine meeting) {
        if (meeting.looked() == 0 && meeting.agreed() == 0) {
            Notices.remind("obstacle.session.nothing");
            return MeetingLinks.ALL;
        }
        return MeetingLinks.summary(id);
    }

    private void show(AgendaCard card) {
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
        var bar = new MeetingBar(card, this::back, this::noteAndNext, this::next);
        getContent().show(card.meeting(), MeetingFrame.Step.OBSTACLES, header, columns, bar);
        if (isAttached()) {
            getContent().startAtHeading();
        }
    }

    private void refresh(AgendaCard card) {
        previous = card.previous();
        facts.removeAll();
        facts.add(new MeetingFacts(card));
    }

    private Section note(AgendaCard card) {
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
        List<Refusal> refusals = walk.agree(id, obstacle, form.read()).refusals();
        if (refusals.isEmpty()) {
            noted(form);
        } else {
            form.reject(refusals);
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
        MeetingLinks.goTo(walk.next(id, obstacle)
                .map(it -> MeetingLinks.obstacle(id, it))
                .orElseGet(() -> MeetingLinks.summary(id)));
    }

    private void back() {
        MeetingLinks.goTo(previous == null ? MeetingLinks.agreements(id) : MeetingLinks.obstacle(id, previous));
    }

    /** What is being typed stays where it is; an obstacle that is out of sight now is passed by. */
    private void look() {
        cards.card(id, obstacle).ifPresentOrElse(this::refresh, () -> {
            Notices.gone();
            MeetingLinks.goTo(MeetingLinks.obstacle(id));
        });
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
