package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.ruimbaan.base.ui.ClientElement;
import nl.ruimbaan.meeting.MeetingLine;

/**
 * The screen of a weekly meeting, without the portal's frame around it, for the back of a meeting room: its steps, and in the
 * middle what it is about. The keys are heard in the browser: {@code frontend/meeting/rb-session.js}.
 */
@Tag("rb-session")
class MeetingFrame extends ClientElement implements HasComponents {

    /** The steps of a meeting, in their order. */
    enum Step {
        AGREEMENTS,
        OBSTACLES,
        SUMMARY
    }

    private final Header header = new Header();
    private final Main main = new Main();

    /**
     * @param next what the key for the next does
     * @param back what the key for the one before does
     */
    MeetingFrame(Runnable next, Runnable back) {
        super("meeting/rb-session.js");
        getElement().getClassList().add("rb-session");
        getElement().addEventListener("session-next", event -> next.run());
        getElement().addEventListener("session-back", event -> back.run());
        var skip = new Anchor("#main", getTranslation("shell.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("rb-skip");
        header.addClassName("rb-session-top");
        main.setId("main");
        main.addClassName("rb-session-main");
        main.getElement().setAttribute("tabindex", "-1");
        add(skip, header, main);
    }

    /** Shows a step of the meeting. */
    void show(MeetingLine meeting, Step step, Component... content) {
        header.removeAll();
        header.add(name(meeting), steps(meeting, step), tools());
        main.removeAll();
        main.add(content);
    }

    /** What changed while one looked: the keyboard goes on from the heading. */
    void startAtHeading() {
        getElement().executeJs("setTimeout(() => this.toHeading())");
    }

    private Span name(MeetingLine meeting) {
        var name = new Span(getTranslation("obstacle.session") + " · " + MeetingWords.scope(meeting));
        name.addClassName("rb-session-name");
        return name;
    }

    private Nav steps(MeetingLine meeting, Step current) {
        var list = new OrderedList();
        for (Step step : Step.values()) {
            var link = new Anchor(path(meeting, step), getTranslation("obstacle.session.step." + step));
            if (step == current) {
                link.getElement().setAttribute("aria-current", "step");
            }
            if (step != Step.OBSTACLES || !meeting.isOver()) {
                list.add(new ListItem(link));
            }
        }
        var nav = new Nav(list);
        nav.addClassName("rb-session-steps");
        nav.getElement().setAttribute("aria-label", getTranslation("obstacle.session.steps"));
        return nav;
    }

    private static String path(MeetingLine meeting, Step step) {
        return switch (step) {
            case AGREEMENTS -> MeetingLinks.agreements(meeting.id());
            case OBSTACLES -> MeetingLinks.obstacle(meeting.id());
            case SUMMARY -> MeetingLinks.summary(meeting.id());
        };
    }

    /** The browser itself does these; a server's answer would come too late for it to allow it. */
    private Div tools() {
        var whole = new NativeButton(getTranslation("obstacle.session.fullScreen"));
        whole.getElement().setAttribute("data-full-screen", true);
        var keys = new NativeButton(getTranslation("obstacle.session.letters"));
        keys.getElement().setAttribute("data-letters", true);
        keys.getElement().setAttribute("aria-pressed", "true");
        var leave = new Anchor(MeetingLinks.all(), getTranslation("obstacle.session.leave"));
        leave.addClassName("rb-action");
        leave.setId("leave");
        var tools = new Div(keys, whole, leave);
        tools.addClassName("rb-session-tools");
        return tools;
    }
}
