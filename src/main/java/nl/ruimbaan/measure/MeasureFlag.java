package nl.ruimbaan.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened meanwhile.
 *
 * @param id of one that a person put there; 0 for one that came by itself
 * @param kind whether a person said it, an obstacle was removed or an improvement adopted
 * @param words what a person said, or the number and the title of the item
 * @param path of the item that it came from by itself, or that a person named by its number; null when there is none
 */
public record MeasureFlag(
        long id,
        FlagKind kind,
        LocalDate day,
        String words,
        @Nullable String path) {}
