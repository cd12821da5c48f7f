package nl.ruimbaan.base;

/**
 * What others may show of an item.
 *
 * @param stateKey translation key of its state
 * @param result whether something is better now: an obstacle taken away, an improvement that became normal work
 */
public record ItemView(ItemRef ref, String title, String stateKey, boolean result) {

    /** The name of its state alone. */
    public String state() {
        return stateKey.substring(stateKey.lastIndexOf('.') + 1);
    }
}
