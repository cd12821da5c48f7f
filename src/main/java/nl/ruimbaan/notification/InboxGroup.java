package nl.ruimbaan.notification;

import java.util.List;
import nl.ruimbaan.base.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * The messages about one item.
 *
 * @param item {@link ItemRef#NONE} when they are about the account or the portal
 * @param title of the item; null when the reader may no longer see it
 * @param unread whether one of them is
 * @param muted whether no more of them come
 * @param lines the newest of them
 * @param more whether there are more of them
 * @param key where the list goes on
 */
public record InboxGroup(
        ItemRef item,
        @Nullable String title,
        boolean unread,
        boolean muted,
        List<InboxLine> lines,
        boolean more,
        Key key) {

    /** Where a page of the inbox ended: unread ones come before the others. */
    public record Key(boolean unread, long id) {}
}
