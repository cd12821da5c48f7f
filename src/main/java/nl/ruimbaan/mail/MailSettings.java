package nl.ruimbaan.mail;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;

/** By which server mail is sent, and how that goes, for the administrator. */
@ApplicationService
public class MailSettings {

    private final MailServerRow row;
    private final MailStateReader states;
    private final MailCourse course;
    private final CurrentUser user;
    private final Clock clock;

    MailSettings(MailServerRow row, MailStateReader states, MailCourse course, CurrentUser user, Clock clock) {
        this.row = row;
        this.states = states;
        this.course = course;
        this.user = user;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public MailState state() {
        return states.state();
    }

    /** Mail goes by this server from now on. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public Act choose(MailServerDraft draft) {
        List<Refusal> refusals = draft.refusals();
        if (refusals.isEmpty()) {
            row.write(draft, user.id(), clock.now());
            course.tryNow();
        }
        return Act.unless(refusals);
    }

    /** No mail is sent from now on. What is chosen about mail stays, and so does what waits. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public void switchOff() {
        row.forget();
    }
}
