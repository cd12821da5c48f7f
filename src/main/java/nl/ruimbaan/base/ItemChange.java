package nl.ruimbaan.base;

import org.jspecify.annotations.Nullable;

/**
 * Something happened to an item.
 *
 * @param card what a list shows of it, ready for all viewers, so that an open screen needs no query; null when the item
 *     is no longer to be seen
 */
public record ItemChange(ItemRef item, @Nullable Object card) {}
