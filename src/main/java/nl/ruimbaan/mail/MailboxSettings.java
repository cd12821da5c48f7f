package nl.ruimbaan.mail;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** In which mailbox reports come in that a letter did not arrive, for the administrator. */
@ApplicationService
public class MailboxSettings {

    private final MailboxRow row;
    private final MailboxCourse course;
    private final MailboxVisit visit;
    private final CurrentUser user;
    private final Clock clock;

    MailboxSettings(MailboxRow row, MailboxCourse course, MailboxVisit visit, CurrentUser user, Clock clock) {
        this.row = row;
        this.course = course;
        this.visit = visit;
        this.user = user;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public MailboxState state() {
        return new MailboxState(row.read().orElse(null), visit.hasPassword(), course.now());
    }

    /** Reports are read there from now on. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public Act choose(MailboxDraft draft) {
        List<Refusal> refusals = draft.refusals();
        if (refusals.isEmpty()) {
            row.write(draft, user.id(), clock.now());
        }
        return Act.unless(refusals);
    }

    /** No mailbox is read from now on. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public void switchOff() {
        row.forget();
    }

    /** Opens it once, and changes nothing in it. No transaction is kept open while a server thinks. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(propagation = Propagation.SUPPORTS)
    public TestResult tryIt() {
        return row.read()
                .<TestResult>map(it -> visit.to(it, folder -> {})
                        .<TestResult>map(failed -> failed)
                        .orElseGet(TestResult.Taken::new))
                .orElseGet(TestResult.Off::new);
    }
}
