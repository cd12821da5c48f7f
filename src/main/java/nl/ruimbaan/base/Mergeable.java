package nl.ruimbaan.base;

/** Port: a feature keeps something about items that goes along when one goes up in another, and back when the two are taken apart. */
public interface Mergeable {

    /**
     * What is about the one is about the other from now on; within the transaction of who merges.
     *
     * @param merging the number under which is kept what went along: see {@link MovedRows}
     */
    void merge(ItemRef from, ItemRef into, long merging);

    /** What the merging brought goes back; what came since stays where it came. */
    void takeApart(ItemRef from, ItemRef into, long merging);
}
