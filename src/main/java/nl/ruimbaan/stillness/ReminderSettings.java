package nl.ruimbaan.stillness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The days of reminders as they hold now.
 *
 * @param by the name of who last chose them; null as long as nobody did
 */
public record ReminderSettings(
        ReminderDays days, @Nullable String by, @Nullable Instant at) {

    static final ReminderSettings NEVER_CHOSEN = new ReminderSettings(ReminderDays.DEFAULT, null, null);
}
