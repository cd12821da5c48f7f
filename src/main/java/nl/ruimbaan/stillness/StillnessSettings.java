package nl.ruimbaan.stillness;

import java.util.List;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;

/** The settings of the obstacle board: everyone may know them, the administrator chooses. */
@ApplicationService
public class StillnessSettings {

    private final SettingsRow row;
    private final CurrentUser user;
    private final Clock clock;

    StillnessSettings(SettingsRow row, CurrentUser user, Clock clock) {
        this.row = row;
        this.user = user;
        this.clock = clock;
    }

    /** What holds now, and who chose that when. */
    public ReminderSettings reminders() {
        return row.read();
    }

    /** These days hold from now on. Two administrators at once are no conflict: the answer says what was there before. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public SettingsResult change(ReminderDraft draft) {
        List<Refusal> refusals = draft.refusals();
        return refusals.isEmpty() ? write(draft.toDays()) : new SettingsResult.Refused(refusals);
    }

    private SettingsResult write(ReminderDays days) {
        ReminderSettings before = row.hold();
        row.write(days, user.id(), clock.now());
        return new SettingsResult.Changed(before);
    }
}
