package nl.ruimbaan.step;

import java.time.Instant;
import java.time.LocalDate;
import nl.ruimbaan.base.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * A decision about the limits of a built-in measure, as colleagues read it.
 *
 * @param made whether new limits start there; else somebody decided that they do not
 * @param why the cause, or why not
 * @param wanted whether the change is wanted
 * @param item the obstacle or the improvement that it comes from, if one was named
 * @param title what that one is called; null when the reader may not see it
 * @param ended who took it back and why; null while it holds
 */
public record FigureStep(
        long id,
        LocalDate from,
        boolean made,
        String why,
        boolean wanted,
        @Nullable ItemRef item,
        @Nullable String title,
        String by,
        Instant at,
        @Nullable Ended ended) {

    /** Taken back. */
    public record Ended(String by, String why) {}

    FigureStep called(@Nullable String name) {
        return new FigureStep(id, from, made, why, wanted, item, name, by, at, ended);
    }
}
