package nl.ruimbaan.kiosk;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Writes;
import org.springframework.security.access.prepost.PreAuthorize;

/** What the screens in the corridor ask for, with a code in the place of an account. */
@ApplicationService
public class KioskScreens {

    private final KioskCodeRepository codes;
    private final KioskSlides slides;
    private final Clock clock;
    private final Supplier<Map<String, KioskPass>> passes;

    KioskScreens(KioskCodeRepository codes, KioskSlides slides, Clock clock, Writes writes) {
        this.codes = codes;
        this.slides = slides;
        this.clock = clock;
        passes = writes.remember(this::passes);
    }

    /** What this screen shows now; empty when the code is unknown or was withdrawn. */
    @PreAuthorize("permitAll()")
    public Optional<KioskShow> show(String code) {
        return Optional.ofNullable(passes.get().get(CodeText.read(code).hash()))
                .map(it -> new KioskShow(
                        it.language(), it.appearance(), clock.today().equals(it.seenOn()), slides.inTurn()));
    }

    /** A screen came with this code today. */
    @PreAuthorize("permitAll()")
    @Change
    public void seen(String code) {
        codes.findByCodeHashAndWithdrawnAtIsNull(CodeText.read(code).hash()).ifPresent(it -> {
            it.seen(clock.today());
            codes.saveAndFlush(it);
        });
    }

    private Map<String, KioskPass> passes() {
        return codes.findByWithdrawnAtIsNull().stream()
                .collect(Collectors.toUnmodifiableMap(KioskCode::codeHash, KioskCode::toPass, (one, other) -> one));
    }
}
