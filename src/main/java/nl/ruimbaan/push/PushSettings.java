package nl.ruimbaan.push;

import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;

/** Whether push messages may be sent at all; for the administrator. */
@ApplicationService
public class PushSettings {

    private final PushCourse course;
    private final PushSwitch pushes;
    private final CurrentUser user;
    private final Clock clock;

    PushSettings(PushCourse course, PushSwitch pushes, CurrentUser user, Clock clock) {
        this.course = course;
        this.pushes = pushes;
        this.user = user;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public PushState state() {
        String contact = pushes.contact().orElse(null);
        return course.stand()
                .map(it -> new PushState(it.on(), contact, it.by(), it.at()))
                .orElseGet(() -> new PushState(false, contact, null, null));
    }

    /** What people chose stays when it is switched off, and holds again when it is on. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public void choose(boolean on) {
        course.write(on, user.id(), clock.now());
    }
}
