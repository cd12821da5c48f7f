package nl.ruimbaan.base;

import java.time.Instant;

/**
 * Something that waits for the current user.
 *
 * @param key translation key of the sentence; its button is {@code key + ".action"}; {0} is the title
 * @param since since when it waits
 */
public record Turn(ItemRef item, String key, String title, Instant since) {}
