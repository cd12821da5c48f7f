package nl.ruimbaan.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.ItemLog;
import nl.ruimbaan.base.ItemRef;
import org.springframework.stereotype.Component;

/** Brings an index up to the last entry of the log. */
@Component
class CatchUp {

    private static final int ENTRIES = 2_000;
    private static final int ITEMS = 200;

    private final ItemLog log;
    private final FindableReader texts;

    CatchUp(ItemLog log, FindableReader texts) {
        this.log = log;
        this.texts = texts;
    }

    /**
     * Puts into the index what changed, and shows it.
     *
     * @return how far it has come now
     * @throws LogBroken when the log does not go on where the index stopped
     */
    Progress on(Index index, Progress before) throws IOException, LogBroken {
        List<ItemLog.Entry> read = read(before.mark().from());
        if (!before.mark().isIn(read)) {
            throw new LogBroken();
        }
        Set<ItemRef> changed = new LinkedHashSet<>();
        read.stream().filter(it -> !before.had().contains(it.id())).forEach(it -> changed.add(it.item()));
        put(index, List.copyOf(changed));
        Mark mark = before.mark().after(read, Clock.reallyNow());
        Set<Long> had = new HashSet<>();
        read.stream().map(ItemLog.Entry::id).filter(it -> it > mark.from()).forEach(had::add);
        if (!changed.isEmpty()) {
            index.show();
        }
        return new Progress(mark, had);
    }

    /** Puts these in, some at a time. */
    void put(Index index, List<ItemRef> items) throws IOException {
        for (int from = 0; from < items.size(); from += ITEMS) {
            List<ItemRef> some = items.subList(from, Math.min(items.size(), from + ITEMS));
            index.put(some.stream().map(ItemRef::number).toList(), texts.of(some));
        }
    }

    private List<ItemLog.Entry> read(long from) {
        List<ItemLog.Entry> read = new ArrayList<>(log.after(from, ENTRIES));
        while (!read.isEmpty() && read.size() % ENTRIES == 0) {
            List<ItemLog.Entry> more = log.after(read.getLast().id(), ENTRIES);
            if (more.isEmpty()) {
                return read;
            }
            read.addAll(more);
        }
        return read;
    }
}
