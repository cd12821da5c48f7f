package nl.ruimbaan.thread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import nl.ruimbaan.base.ItemRef;

/** Walks the links: all that led here, and all that it led to; not what merely shares an ancestor. */
final class RedThread {

    private RedThread() {}

    /** The item with all before and after it, in the order of the method (story, obstacle, improvement), then by number. */
    static List<ItemRef> through(ItemRef here, Collection<ThreadLink> links) {
        SequencedSet<ItemRef> found = new LinkedHashSet<>();
        found.add(here);
        walk(here, links, ThreadLink::to, ThreadLink::from, found);
        walk(here, links, ThreadLink::from, ThreadLink::to, found);
        List<ItemRef> thread = new ArrayList<>(found);
        thread.sort(Comparator.comparing(ItemRef::kind).thenComparingLong(ItemRef::number));
        return thread;
    }

    /** All that led here, also by way of others; what led to another of its kind, that led here, is that one's. */
    static Set<ItemRef> before(ItemRef here, Collection<ThreadLink> links) {
        List<ThreadLink> own =
                links.stream().filter(it -> it.from().kind() != here.kind()).toList();
        SequencedSet<ItemRef> found = new LinkedHashSet<>();
        walk(here, own, ThreadLink::to, ThreadLink::from, found);
        found.removeIf(it -> it.kind() == here.kind());
        return found;
    }

    private static void walk(
            ItemRef start,
            Collection<ThreadLink> links,
            Function<ThreadLink, ItemRef> near,
            Function<ThreadLink, ItemRef> far,
            SequencedSet<ItemRef> found) {
        var waiting = new ArrayDeque<>(List.of(start));
        SequencedSet<ItemRef> walked = new LinkedHashSet<>(waiting);
        while (!waiting.isEmpty()) {
            ItemRef item = waiting.remove();
            for (ThreadLink link : links) {
                if (near.apply(link).equals(item) && walked.add(far.apply(link))) {
                    waiting.add(far.apply(link));
                }
            }
        }
        found.addAll(walked);
    }
}
