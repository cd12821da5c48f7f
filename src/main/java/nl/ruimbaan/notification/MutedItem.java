package nl.ruimbaan.notification;

import nl.ruimbaan.base.ItemRef;
import org.jspecify.annotations.Nullable;

/**
 * An item of which one gets no messages.
 *
 * @param title null when the reader may no longer see it
 */
public record MutedItem(ItemRef item, @Nullable String title) {}
