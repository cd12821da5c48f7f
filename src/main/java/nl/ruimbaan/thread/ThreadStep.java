package nl.ruimbaan.thread;

import nl.ruimbaan.base.ItemView;

/**
 * One item of a red thread.
 *
 * @param here whether it is the item that one looks from
 */
public record ThreadStep(ItemView item, boolean here) {}
