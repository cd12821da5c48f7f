package nl.ruimbaan.base.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemRef;

/** What a part of a screen has yet to take over: of each item the last, so that a file of a thousand rows does not keep it running. */
final class Waiting {

    private final Map<ItemRef, Runnable> last = new LinkedHashMap<>();

    /** Answers whether nothing else waited: then somebody has to come and take it. */
    synchronized boolean add(ItemRef item, Runnable take) {
        boolean first = last.isEmpty();
        last.put(item, take);
        return first;
    }

    void takeAll() {
        all().forEach(Runnable::run);
    }

    private synchronized List<Runnable> all() {
        List<Runnable> all = List.copyOf(last.values());
        last.clear();
        return all;
    }
}
