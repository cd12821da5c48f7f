package nl.ruimbaan.base;

/**
 * What others may show of an item.
 *
 * @param stateKey translation key of its state
 */
public record ItemView(ItemRef ref, String title, String stateKey) {}
