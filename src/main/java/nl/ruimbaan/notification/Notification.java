package nl.ruimbaan.notification;

import java.time.Instant;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ui.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an item of the reader's, or to an account.
 *
 * @param item null when it is about an account
 * @param title of the item; null when the reader may no longer see it
 * @param happening what, as the end of a translation key
 * @param by who did it; null when the reader may not know
 */
public record Notification(
        long id,
        @Nullable ItemRef item,
        @Nullable String title,
        String happening,
        @Nullable String by,
        Instant at,
        boolean read) {

    /** What happened, in a sentence; who may not be known is called the reporter. */
    public String sentence(Wording wording) {
        return wording.say(key(), by == null ? wording.say("notification.reporter") : by);
    }

    /** Translation key of the sentence; {@code {0}} is who did it. */
    public String key() {
        return "notification." + happening;
    }

    Notification titled(@Nullable String now) {
        return new Notification(id, item, now, happening, by, at, read);
    }
}
