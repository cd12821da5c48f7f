package nl.ruimbaan.kiosk;

import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.people.Appearance;
import nl.ruimbaan.people.Language;
import org.jspecify.annotations.Nullable;

/**
 * A code in the administrator's list; the code itself is not kept.
 *
 * @param madeBy the administrator who made it
 * @param seenOn the last day on which a screen came with it
 * @param withdrawnAt null while it holds
 */
public record KioskCodeLine(
        KioskCodeId id,
        String place,
        Language language,
        Appearance appearance,
        Instant madeAt,
        String madeBy,
        @Nullable LocalDate seenOn,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy) {

    public boolean holds() {
        return withdrawnAt == null;
    }
}
