package nl.ruimbaan.kiosk;

import java.util.List;
import nl.ruimbaan.base.Refusal;

/** What came of the wish for a code. */
public sealed interface KioskCodeResult {

    /**
     * The code, shown once: only its hash is kept.
     *
     * @param path the address of the screen with the code in it, without leading slash
     */
    record Made(String place, String code, String path) implements KioskCodeResult {}

    /** Why there is none. */
    record Refused(List<Refusal> refusals) implements KioskCodeResult {}
}
