package nl.ruimbaan.stillness;

import java.util.List;
import nl.ruimbaan.base.Refusal;

/** What came of a wish to change the settings. Who writes last is right, and reads what was there before. */
public sealed interface SettingsResult {

    record Changed(ReminderSettings before) implements SettingsResult {}

    record Refused(List<Refusal> refusals) implements SettingsResult {}
}
