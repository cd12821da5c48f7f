package nl.ruimbaan.base;

/**
 * Something one can start from an item.
 *
 * @param key translation key of what the link says
 * @param path where it is done, without leading slash
 */
public record ItemAction(String key, String path) {}
