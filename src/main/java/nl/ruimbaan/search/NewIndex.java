package nl.ruimbaan.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemLog;
import nl.ruimbaan.base.ItemRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes an index from the start, from all that there is. */
@Component
class NewIndex {

    private static final Logger LOG = LoggerFactory.getLogger(NewIndex.class);
    private static final int ITEMS = 500;
    private static final long LOGGED_FROM = 1_000;

    /** It rests half as long as it worked: people search and read on meanwhile, on the same processors. */
    private static final int WORKED_TO_RESTED = 2;

    private final IndexFolder folder;
    private final FindableReader texts;
    private final CatchUp catchUp;
    private final ItemLog log;

    NewIndex(IndexFolder folder, FindableReader texts, CatchUp catchUp, ItemLog log) {
        this.folder = folder;
        this.texts = texts;
        this.catchUp = catchUp;
        this.log = log;
    }

    /**
     * Reads everything.
     *
     * @param stop whether to leave off
     * @return the index, with where the log was before anything was read; what changed since is yet to be caught up with
     */
    MadeIndex make(BooleanSupplier stop) throws IOException {
        Mark mark = log.newest().map(it -> new Mark(it.id(), it.id(), it.at())).orElse(Mark.START);
        Index index = new Index(folder.fresh());
        try {
            long many = 0;
            for (ItemKind kind : texts.kinds()) {
                many += put(index, kind, stop);
            }
            index.show();
            if (!stop.getAsBoolean()) {
                index.keep(mark);
            }
            if (many > LOGGED_FROM) {
                LOG.info("The index of the search was made anew, of {} items.", many);
            }
            return new MadeIndex(index, mark);
        } catch (IOException | RuntimeException e) {
            index.close();
            throw e;
        }
    }

    /** All of a kind, some at a time; answers how many that were. */
    private long put(Index index, ItemKind kind, BooleanSupplier stop) throws IOException {
        long many = 0;
        List<Long> numbers = texts.after(kind, 0, ITEMS);
        while (!numbers.isEmpty() && !stop.getAsBoolean()) {
            long begun = System.nanoTime();
            catchUp.put(index, numbers.stream().map(it -> new ItemRef(kind, it)).toList());
            many += numbers.size();
            LockSupport.parkNanos((System.nanoTime() - begun) / WORKED_TO_RESTED);
            numbers = texts.after(kind, numbers.getLast(), ITEMS);
        }
        return many;
    }
}
