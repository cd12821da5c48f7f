package nl.ruimbaan.thread;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import nl.ruimbaan.base.ItemRef;

/** Walks the links: all that led here, and all that it led to; not what merely shares an ancestor. */
final class RedThread {

    private RedThread() {}

    /** The item with all before and after it, in the order of the method (story, obstacle, improvement), then by number. */
    static List<ItemRef> through(ItemRef here, Collection<ThreadLink> links) {
        return through(List.of(here), links);
    }

    /** The same of several items of one thread: each stands in it once. */
    static List<ItemRef> through(Collection<ItemRef> these, Collection<ThreadLink> links) {
        SequencedSet<ItemRef> found = new LinkedHashSet<>(these);
        walk(these, links, ThreadLink::to, ThreadLink::from, found);
        walk(these, links, ThreadLink::from, ThreadLink::to, found);
        List<ItemRef> thread = new ArrayList<>(found);
        thread.sort(Comparator.comparing(ItemRef::kind).thenComparingLong(ItemRef::number));
        return thread;
    }

    /** These items thread by thread, in the order of the first of each. */
    static List<List<ItemRef>> apart(List<ItemRef> items, Collection<ThreadLink> links) {
        Map<ItemRef, Long> threads = new HashMap<>();
        for (ThreadLink link : links) {
            threads.put(link.from(), link.thread());
            threads.put(link.to(), link.thread());
        }
        // What is in no thread is one by itself: no thread has a negative number.
        SequencedMap<Long, List<ItemRef>> apart = new LinkedHashMap<>();
        items.forEach(it -> apart.computeIfAbsent(threads.getOrDefault(it, -it.number()), key -> new ArrayList<>())
                .add(it));
        return List.copyOf(apart.values());
    }

    /** All that led here, also by way of others; what led to another of its kind, that led here, is that one's. */
    static Set<ItemRef> before(ItemRef here, Collection<ThreadLink> links) {
        List<ThreadLink> own =
                links.stream().filter(it -> it.from().kind() != here.kind()).toList();
        SequencedSet<ItemRef> found = new LinkedHashSet<>();
        walk(List.of(here), own, ThreadLink::to, ThreadLink::from, found);
        found.removeIf(it -> it.kind() == here.kind());
        return found;
    }

    private static void walk(
            Collection<ItemRef> starts,
            Collection<ThreadLink> links,
            Function<ThreadLink, ItemRef> near,
            Function<ThreadLink, ItemRef> far,
            SequencedSet<ItemRef> found) {
        var waiting = new ArrayDeque<>(starts);
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
