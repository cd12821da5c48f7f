package nl.ruimbaan.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message in the inbox.
 *
 * @param happening what, as the end of a translation key
 * @param by who did it; null when the reader may not know
 * @param why it comes to the reader; null when its sentence says so
 */
public record InboxLine(
        long id,
        String happening,
        @Nullable String by,
        @Nullable Why why,
        Instant at) {

    /** Translation key of the sentence; {@code {0}} is who did it. */
    public String key() {
        return "notification." + happening;
    }
}
