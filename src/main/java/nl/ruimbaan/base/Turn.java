package nl.ruimbaan.base;

import java.time.Instant;

/**
 * Something that waits for the current user.
 *
 * @param item what it is about; {@link ItemRef#NONE} when that is no item
 * @param path where it is done, within the portal and without leading slash
 * @param key translation key of the sentence; its button is {@code key + ".action"}; {0} is the title
 * @param since since when it waits
 */
public record Turn(ItemRef item, String path, String key, String title, Instant since) {

    /** One that is done on the page of an item. */
    public Turn(ItemRef item, String key, String title, Instant since) {
        this(item, item.path(), key, title, since);
    }
}
