package nl.ruimbaan.measure;

import java.time.LocalDate;
import nl.ruimbaan.base.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * What happened meanwhile.
 *
 * @param id of one that a person put there; 0 for one that came by itself
 * @param kind whether a person said it, an obstacle was removed or an improvement adopted
 * @param words what a person said, or the title of the item
 * @param item where it came from by itself; null for a person's
 */
public record MeasureFlag(
        long id,
        FlagKind kind,
        LocalDate day,
        String words,
        @Nullable ItemRef item) {}
