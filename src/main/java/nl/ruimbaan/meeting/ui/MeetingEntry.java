package nl.ruimbaan.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.Role;

/** The way from the board to the weekly meeting, for managers and coaches. */
public final class MeetingEntry {

    private MeetingEntry() {}

    /** In sight only for who may go there. */
    public static Anchor link(CurrentUser user) {
        var link = new Anchor(MeetingLinks.all(), UI.getCurrent().getTranslation("obstacle.session"));
        link.setId("session");
        link.setVisible(user.has(Role.MANAGER) || user.has(Role.COACH));
        return link;
    }
}
