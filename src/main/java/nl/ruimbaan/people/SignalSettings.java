package nl.ruimbaan.people;

import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.spc.SignalRules;
import org.springframework.security.access.prepost.PreAuthorize;

/** What counts as a signal in the charts: everyone may know it, the administrator chooses for the whole organisation. */
@ApplicationService
public class SignalSettings {

    private final RulesInForce inForce;
    private final CurrentUser user;
    private final Clock clock;

    SignalSettings(RulesInForce inForce, CurrentUser user, Clock clock) {
        this.inForce = inForce;
        this.user = user;
        this.clock = clock;
    }

    /** What holds now, and who chose that when. */
    public SignalSetting signals() {
        return inForce.setting();
    }

    /** These rules hold from now on, in every chart. Answers what was there before: who chooses last is right. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public SignalSetting choose(SignalRules rules) {
        SignalSetting before = inForce.hold();
        if (rules != before.rules()) {
            inForce.write(rules, user.id(), clock.now());
        }
        return before;
    }
}
