package nl.ruimbaan.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.ItemSource;
import nl.ruimbaan.base.ItemView;
import nl.ruimbaan.base.Numbers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;

/** The red thread: what led to what. */
@ApplicationService
public class ThreadService {

    /** How many links of one thread are looked at; a longer one shows its oldest. */
    static final Limit LONGEST = Limit.of(500);

    private final ThreadLinkRepository links;
    private final ObjectProvider<ItemSource> sources;
    private final ObjectProvider<AlongThread> along;
    private final Numbers numbers;
    private final Clock clock;

    ThreadService(
            ThreadLinkRepository links,
            ObjectProvider<ItemSource> sources,
            ObjectProvider<AlongThread> along,
            Numbers numbers,
            Clock clock) {
        this.links = links;
        this.sources = sources;
        this.along = along;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * The whole thread through an item and what stands along it, with what the current user may see of it; only itself when nothing
     * is linked.
     */
    public List<ThreadStep> thread(ItemRef here) {
        List<ItemRef> items = new ArrayList<>(RedThread.through(here, links.around(here.number(), LONGEST)));
        List<ItemRef> thread = List.copyOf(items);
        along.stream().flatMap(it -> it.along(thread).stream()).forEach(items::add);
        Map<ItemRef, ItemView> views = views(items);
        return items.stream()
                .map(views::get)
                .filter(Objects::nonNull)
                .map(view -> new ThreadStep(view, view.ref().equals(here)))
                .toList();
    }

    /**
     * All that led to an item, also by way of others, but not what led to another one of its kind: what the current user may see.
     */
    public List<ItemView> ledHere(ItemRef here) {
        List<ItemRef> items = List.copyOf(RedThread.before(here, links.around(here.number(), LONGEST)));
        Map<ItemRef, ItemView> views = views(items);
        return items.stream().map(views::get).filter(Objects::nonNull).toList();
    }

    /**
     * The threads through these items, each once and in the order of the first of them: what the current user may see of it. As many
     * statements for few items as for many.
     *
     * @param most so many threads at most
     */
    public List<List<ItemView>> threads(List<ItemRef> items, int most) {
        if (items.isEmpty()) {
            return List.of();
        }
        // In two steps: in one a database reads all links there are to find those of a few threads.
        List<Long> linked =
                links.threadsOfAny(items.stream().map(ItemRef::number).toList());
        List<ThreadLink> found = links.ofThreads(linked, LONGEST);
        List<List<ItemRef>> threads = RedThread.apart(items, found).stream()
                .limit(most)
                .map(these -> RedThread.through(these, found))
                .toList();
        Map<ItemRef, ItemView> views =
                views(threads.stream().flatMap(List::stream).toList());
        return threads.stream()
                .map(it -> it.stream().map(views::get).filter(Objects::nonNull).toList())
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** What came of each of these items, one step further, in the order in which it came: what the current user may see of it. */
    public Map<ItemRef, List<ItemView>> ledTo(Collection<ItemRef> items) {
        List<ThreadLink> found = links.from(items.stream().map(ItemRef::number).toList(), LONGEST);
        Map<ItemRef, ItemView> views = views(found.stream().map(ThreadLink::to).toList());
        return found.stream()
                .filter(link -> views.containsKey(link.to()))
                .collect(Collectors.groupingBy(
                        ThreadLink::from,
                        Collectors.mapping(link -> Objects.requireNonNull(views.get(link.to())), Collectors.toList())));
    }

    /** The first led to the second. Linking twice changes nothing. */
    @Change
    public void link(ItemRef from, ItemRef to) {
        if (links.existsByFromIdAndToId(from.number(), to.number())) {
            return;
        }
        List<Long> threads = new ArrayList<>(links.threadsOf(from.number(), to.number()));
        long id = numbers.nextRecord();
        long thread = threads.isEmpty() ? id : Collections.min(threads);
        if (threads.size() > 1) {
            links.join(threads, thread);
        }
        links.save(new ThreadLink(id, from, to, thread, clock.now()));
    }

    private Map<ItemRef, ItemView> views(List<ItemRef> items) {
        Map<ItemKind, List<Long>> byKind = items.stream()
                .collect(
                        Collectors.groupingBy(ItemRef::kind, Collectors.mapping(ItemRef::number, Collectors.toList())));
        Map<ItemRef, ItemView> views = new HashMap<>();
        sources.stream()
                .filter(source -> byKind.containsKey(source.kind()))
                .flatMap(source -> source.views(byKind.getOrDefault(source.kind(), List.of())).stream())
                .forEach(view -> views.put(view.ref(), view));
        return views;
    }
}
