package nl.ruimbaan.obstacle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;

/** The way from the board to the weekly meeting, for managers and coaches. */
final class SessionEntry {

    private SessionEntry() {}

    /** This, and before it the way to the meeting for who may go there. */
    static Component[] before(Component other, CurrentUser user) {
        if (!user.has(Role.MANAGER) && !user.has(Role.COACH)) {
            return new Component[] {other};
        }
        var meeting = new Button(
                UI.getCurrent().getTranslation("obstacle.session"), click -> SessionLinks.goTo(SessionLinks.all()));
        meeting.setId("session");
        return new Component[] {meeting, other};
    }
}
