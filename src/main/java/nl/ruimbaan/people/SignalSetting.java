package nl.ruimbaan.people;

import java.time.Instant;
import nl.ruimbaan.spc.SignalRules;
import org.jspecify.annotations.Nullable;

/**
 * What counts as a signal in every chart of the organisation, as it holds now.
 *
 * @param by the name of who last chose it; null as long as nobody did
 */
public record SignalSetting(
        SignalRules rules, @Nullable String by, @Nullable Instant at) {

    static final SignalSetting NEVER_CHOSEN = new SignalSetting(SignalRules.DEFAULT, null, null);
}
