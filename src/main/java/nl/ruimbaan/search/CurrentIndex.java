package nl.ruimbaan.search;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.ruimbaan.base.ItemLog;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The index in which is searched now. Who wrote something a moment ago finds it: a search waits for that, a short time. */
@Component
class CurrentIndex {

    private static final Logger LOG = LoggerFactory.getLogger(CurrentIndex.class);
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(5);

    private final ItemLog log;
    private @Nullable Index index;
    private long has = -1;
    private long madeSince;

    CurrentIndex(ItemLog log) {
        this.log = log;
    }

    synchronized Optional<Index> get() {
        return Optional.ofNullable(index);
    }

    /** Whether it is made anew now, so that not everything may be found. */
    synchronized boolean isIncomplete() {
        return index == null || madeSince != 0;
    }

    /**
     * Searches in it, once it has what was written here before.
     *
     * @param nothing the answer as long as there is no index
     */
    <T> T search(Index.Search<T> search, T nothing) {
        Index found = await();
        if (found == null) {
            return nothing;
        }
        try {
            return found.search(search);
        } catch (AlreadyClosedException another) {
            // It was replaced between the two.
            Index now = await();
            return now == null || now.equals(found) ? nothing : search(search, nothing);
        } catch (IOException e) {
            LOG.error("The index of the search could not be read.", e);
            isDamaged();
            return nothing;
        }
    }

    synchronized void becomes(Index next) {
        Index before = index;
        index = next;
        if (before != null) {
            close(before);
        }
    }

    /** Takes it away: nothing is searched until there is another one. */
    synchronized Optional<Index> leave() {
        Index left = index;
        index = null;
        has = -1;
        return Optional.ofNullable(left);
    }

    /** It has what this node wrote up to here. */
    synchronized void has(long written) {
        has = written;
        notifyAll();
    }

    synchronized void isMade(boolean now) {
        madeSince = now ? System.nanoTime() : 0;
        notifyAll();
    }

    /** It is made anew. */
    synchronized void isDamaged() {
        leave().ifPresent(CurrentIndex::close);
    }

    private synchronized @Nullable Index await() {
        long wanted = log.written();
        long until = System.nanoTime() + PATIENCE;
        try {
            for (long left = PATIENCE; has < wanted && left > 0; left = until - System.nanoTime()) {
                if (madeSince != 0 && System.nanoTime() - madeSince > PATIENCE) {
                    break;
                }
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return index;
    }

    private static void close(Index index) {
        try {
            index.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("An index that is no longer used was not closed: {}", e.toString());
        }
    }
}
