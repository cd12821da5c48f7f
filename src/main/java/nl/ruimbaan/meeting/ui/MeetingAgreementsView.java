package nl.ruimbaan.meeting.ui;

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
import nl.ruimbaan.meeting.AgreedAbout;
import nl.ruimbaan.meeting.AgreementAnswers;
import nl.ruimbaan.meeting.MeetingId;
import nl.ruimbaan.meeting.MeetingLine;
import nl.ruimbaan.meeting.MeetingService;

/** The first step of a weekly meeting: what was agreed last time, and is it done? */
@Route(value = MeetingLinks.AGREEMENTS, autoLayout = false)
@RolesAllowed({"MANAGER", "COACH"})
class MeetingAgreementsView extends Composite<MeetingFrame> implements BeforeEnterObserver, HasDynamicTitle {

    private final MeetingService meetings;
    private final AgreementAnswers answers;
    private final Div list = new Div();
    private MeetingId id = new MeetingId(0);
    private List<AgreedAbout> shown = List.of();

    MeetingAgreementsView(MeetingService meetings, AgreementAnswers answers, Changes changes) {
        this.meetings = meetings;
        this.answers = answers;
        News.follow(this, changes, it -> AgreementNews.agreed(it) && isShown(it.item()), this::refresh);
    }

    @Override
    protected MeetingFrame initContent() {
        return new MeetingFrame(this::goOn, () -> {});
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = MeetingLinks.meeting(event.getRouteParameters());
        MeetingLine meeting = meetings.meeting(id).orElseThrow(NotFoundException::new);
        var header = new ViewHeader(getTranslation("obstacle.session.lastTime"));
        header.setLine(getTranslation("obstacle.session.lastTime.line"));
        var next = new Button(
                getTranslation(meeting.isOver() ? "obstacle.session.toSummary" : "obstacle.session.toObstacles"),
                click -> goOn());
        next.setId("session-next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        var bar = new Div(next);
        bar.addClassName("rb-session-bar");
        getContent().show(meeting, MeetingFrame.Step.AGREEMENTS, header, list, bar);
        refresh();
    }

    private void refresh() {
        shown = meetings.agreedBefore(id);
        list.removeAll();
        if (shown.isEmpty()) {
            list.add(new Paragraph(getTranslation("obstacle.session.lastTime.none")));
        }
        var buttons = new AnswerButtons(answers, this::refresh);
        shown.forEach(it -> list.add(new AgreedSection(it, line -> AgreementEntry.answered(line, buttons))));
    }

    private boolean isShown(ItemRef obstacle) {
        return shown.stream().anyMatch(it -> it.obstacle().ref().equals(obstacle));
    }

    private void goOn() {
        MeetingLinks.goTo(MeetingLinks.obstacle(id));
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(getTranslation("obstacle.session.lastTime"));
    }
}
