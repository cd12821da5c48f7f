package nl.ruimbaan.stillness;

import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Attempt;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the obstacle board: everyone may know them, the administrator chooses. */
@ApplicationService
public class StillnessSettings {

    private final SettingsRow row;
    private final Attempt attempt;
    private final CurrentUser user;
    private final Clock clock;

    StillnessSettings(SettingsRow row, Attempt attempt, CurrentUser user, Clock clock) {
        this.row = row;
        this.attempt = attempt;
        this.user = user;
        this.clock = clock;
    }

    /** What holds now, and who chose that when. */
    public ReminderSettings reminders() {
        return row.read();
    }

    /** These days hold from now on. Two administrators at once are no conflict: the answer says what was there before. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Transactional(propagation = Propagation.SUPPORTS)
    public SettingsResult change(ReminderDraft draft) {
        List<Refusal> refusals = draft.refusals();
        return refusals.isEmpty() ? attempt.to(() -> write(draft.toDays())) : new SettingsResult.Refused(refusals);
    }

    private SettingsResult write(ReminderDays days) {
        ReminderSettings before = row.hold();
        row.write(days, user.id(), clock.now());
        return new SettingsResult.Changed(before);
    }
}
