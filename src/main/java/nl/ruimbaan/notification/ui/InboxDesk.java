package nl.ruimbaan.notification.ui;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.notification.InboxGroup;
import nl.ruimbaan.notification.InboxLine;
import nl.ruimbaan.notification.InboxService;
import nl.ruimbaan.notification.MessageKind;
import nl.ruimbaan.notification.Muting;
import org.jspecify.annotations.Nullable;

/**
 * What one does in the inbox with the messages of one kind, or with all.
 *
 * @param counted done when another number is unread
 */
record InboxDesk(
        InboxService inbox, Muting muting, @Nullable MessageKind kind, Runnable counted) {

    Slice<InboxGroup> page(InboxGroup.@Nullable Key after) {
        return inbox.page(kind, after);
    }

    Slice<InboxLine> earlier(ItemRef item, long before) {
        return inbox.earlier(item, kind, before);
    }

    void mark(ItemRef item, boolean read) {
        if (read) {
            inbox.read(item);
        } else {
            inbox.unread(item);
        }
        counted.run();
    }

    void mute(ItemRef item, boolean mute) {
        if (mute) {
            muting.mute(item);
        } else {
            muting.unmute(item);
        }
    }
}
