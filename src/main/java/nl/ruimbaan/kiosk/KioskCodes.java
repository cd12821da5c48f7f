package nl.ruimbaan.kiosk;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import org.springframework.security.access.prepost.PreAuthorize;

/** The codes of the screens in the corridor, for the administrator. */
@ApplicationService
public class KioskCodes {

    private final KioskCodeRepository codes;
    private final KioskCodeReader reader;
    private final Numbers numbers;
    private final CurrentUser user;
    private final Clock clock;

    KioskCodes(KioskCodeRepository codes, KioskCodeReader reader, Numbers numbers, CurrentUser user, Clock clock) {
        this.codes = codes;
        this.reader = reader;
        this.numbers = numbers;
        this.user = user;
        this.clock = clock;
    }

    /** Those that hold, and those that were withdrawn. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<KioskCodeLine> codes() {
        return reader.lines();
    }

    /** Makes one. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public KioskCodeResult make(KioskCodeDraft draft) {
        List<Refusal> refusals = draft.refusals();
        if (!refusals.isEmpty()) {
            return new KioskCodeResult.Refused(refusals);
        }
        String code = CodeText.make();
        codes.saveAndFlush(
                new KioskCode(numbers.nextRecord(), draft, CodeText.read(code).hash(), user.id(), clock.now()));
        return new KioskCodeResult.Made(draft.tidy(), code, "kiosk#" + code);
    }

    /** The screens that came with it are let in no more. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    @Change
    public Act withdraw(KioskCodeId id) {
        return codes.findById(id.value())
                .map(it -> {
                    it.withdraw(user.id(), clock.now());
                    codes.saveAndFlush(it);
                    return Act.done();
                })
                .orElseGet(Act::gone);
    }
}
