package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.Component;
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
import java.util.ArrayList;
import java.util.List;
import nl.ruimbaan.base.Changes;
import nl.ruimbaan.base.ui.News;
import nl.ruimbaan.base.ui.PageTitle;
import nl.ruimbaan.base.ui.PrintButton;
import nl.ruimbaan.base.ui.ViewHeader;
import nl.ruimbaan.meeting.AgreedAbout;
import nl.ruimbaan.meeting.MeetingId;
import nl.ruimbaan.meeting.MeetingLine;
import nl.ruimbaan.meeting.MeetingService;

/** The last step of a weekly meeting: what was agreed in it, to print and to read again. */
@Route(value = MeetingLinks.SUMMARY, autoLayout = false)
@RolesAllowed({"MANAGER", "COACH"})
class MeetingSummaryView extends Composite<MeetingFrame> implements BeforeEnterObserver, HasDynamicTitle {

    private final MeetingService meetings;
    private MeetingId id = new MeetingId(0);
    private String title = "";

    MeetingSummaryView(MeetingService meetings, Changes changes) {
        this.meetings = meetings;
        News.follow(
                this, changes, AgreementNews::agreed, () -> meetings.meeting(id).ifPresent(this::show));
    }

    @Override
    protected MeetingFrame initContent() {
        return new MeetingFrame(() -> {}, () -> MeetingLinks.goTo(MeetingLinks.obstacle(id)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = MeetingLinks.meeting(event.getRouteParameters());
        show(meetings.meeting(id).orElseThrow(NotFoundException::new));
    }

    private void show(MeetingLine meeting) {
        title = getTranslation("obstacle.session.summary") + " · " + MeetingWords.day(meeting);
        var header = new ViewHeader(getTranslation("obstacle.session.summary"), actions(meeting));
        header.setLine(
                MeetingWords.day(meeting) + " · " + MeetingWords.scope(meeting) + " · " + MeetingWords.counts(meeting));
        List<AgreedAbout> agreed = meetings.agreed(id);
        List<Component> content = new ArrayList<>(List.of(header));
        if (agreed.isEmpty()) {
            content.add(new Paragraph(getTranslation("obstacle.session.summary.none")));
        }
        agreed.forEach(it -> content.add(new AgreedSection(it, AgreementEntry::whole)));
        content.add(whenAndBy(meeting));
        getContent().show(meeting, MeetingFrame.Step.SUMMARY, content.toArray(Component[]::new));
    }

    private Div actions(MeetingLine meeting) {
        var actions = new Div(new PrintButton(getTranslation("obstacle.session.print")));
        actions.addClassName("rb-item-actions");
        if (!meeting.isOver()) {
            var end = new Button(getTranslation("obstacle.session.end"), click -> {
                meetings.end(id);
                meetings.meeting(id).ifPresent(this::show);
            });
            end.setId("end-session");
            end.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(end);
        }
        return actions;
    }

    private Paragraph whenAndBy(MeetingLine meeting) {
        String words = getTranslation(
                "obstacle.session.startedBy",
                meeting.startedBy(),
                MeetingWords.day(meeting),
                MeetingWords.time(meeting.startedAt()));
        if (meeting.endedAt() != null) {
            words += " · " + getTranslation("obstacle.session.endedAt", MeetingWords.time(meeting.endedAt()));
        }
        var line = new Paragraph(words);
        line.addClassName("rb-session-note");
        return line;
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(title);
    }
}
