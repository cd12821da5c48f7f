package nl.ruimbaan.thread.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.ItemChange;
import nl.ruimbaan.base.ItemNews;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.thread.ThreadService;
import nl.ruimbaan.thread.ThreadStep;

/** The thread of the item that a page shows. */
public final class PageThread {

    private final ThreadService threads;
    private volatile Set<ItemRef> shown = Set.of();

    PageThread(ThreadService threads) {
        this.threads = threads;
    }

    /** The thread through this item, as it is now. */
    public List<ThreadStep> through(ItemRef here) {
        List<ThreadStep> steps = threads.thread(here);
        Set<ItemRef> items = new HashSet<>(Set.of(here));
        steps.forEach(it -> items.add(it.item().ref()));
        shown = items;
        return steps;
    }

    /** Whether this is news of what the page shows; asked by whoever made the change. */
    boolean hears(ItemChange change) {
        return (change.card() == null || change.card() instanceof ItemNews) && shown.contains(change.item());
    }
}
