package nl.ruimbaan.base;

import java.time.Instant;

/**
 * Something that waits for the current user.
 *
 * @param path where it is done, within the portal and without leading slash
 * @param key translation key of the sentence; its button is {@code key + ".action"}; {0} is the title
 * @param since since when it waits
 */
public record Turn(String path, String key, String title, Instant since) {

    /** One that is about an item. */
    public Turn(ItemRef item, String key, String title, Instant since) {
        this(item.path(), key, title, since);
    }
}
