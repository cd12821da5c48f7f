package nl.ruimbaan.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Database;
import nl.ruimbaan.base.ItemLog;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Keeps the index of this node in step with the database: right after each commit here, and each second for what others wrote. An
 * index that is absent, damaged, of another form, or no longer of this database, is made anew; the one before is searched meanwhile.
 * Whatever goes wrong here, nobody who saves something notices.
 */
@Component
class IndexFeed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFeed.class);
    private static final long SECOND = 1_000;
    private static final Duration TOLD_EVERY = Duration.ofMinutes(5);

    private final IndexFolder folder;
    private final NewIndex fresh;
    private final CatchUp catchUp;
    private final ItemLog log;
    private final Database database;
    private final CurrentIndex current;
    private final Semaphore news = new Semaphore(0);
    private final KeptNowAndThen kept = new KeptNowAndThen();

    private volatile boolean anew;
    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private Progress progress = Progress.from(Mark.START);
    private Instant toldAt = Instant.EPOCH;

    IndexFeed(
            IndexFolder folder, NewIndex fresh, CatchUp catchUp, ItemLog log, Database database, CurrentIndex current) {
        this.folder = folder;
        this.fresh = fresh;
        this.catchUp = catchUp;
        this.log = log;
        this.database = database;
        this.current = current;
        log.subscribe(news::release);
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("search").start(this::run);
    }

    @Override
    public void stop() {
        running = false;
        Thread last = thread;
        thread = null;
        if (last != null) {
            news.release();
            try {
                last.join(Duration.ofSeconds(20));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Everything is read anew: what came into the database by another way stands in no log. */
    void readAnew() {
        anew = true;
        news.release();
    }

    private void run() {
        while (isRunning()) {
            step();
            try {
                boolean _ = news.tryAcquire(SECOND, TimeUnit.MILLISECONDS);
                int _ = news.drainPermits();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
        end();
    }

    private void step() {
        if (database.isAway()) {
            return;
        }
        try {
            long written = log.written();
            Index index = current.get().orElse(null);
            if (anew || (index == null && open().isEmpty())) {
                anew = false;
                makeAnew();
            }
            if (!isRunning()) {
                return;
            }
            try {
                progress = catchUp.on(current.get().orElseThrow(), progress);
            } catch (LogBroken broken) {
                makeAnew();
            }
            current.has(written);
            kept.at(Clock.reallyNow(), current.get().orElseThrow(), progress.mark());
        } catch (IOException | RuntimeException e) {
            failed(e);
        }
    }

    /** The index of last time, when it is whole and of this form. */
    private Optional<Index> open() {
        try {
            Optional<Directory> newest = folder.newest();
            if (newest.isEmpty()) {
                return Optional.empty();
            }
            Index index = new Index(newest.get());
            Optional<Mark> mark = index.mark();
            if (mark.isEmpty()) {
                index.close();
                return Optional.empty();
            }
            progress = Progress.from(mark.get());
            kept.is(mark.get());
            current.becomes(index);
            return Optional.of(index);
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("The index of the search cannot be read and is made anew: {}", e.toString());
            return Optional.empty();
        }
    }

    private void makeAnew() throws IOException {
        current.isMade(true);
        try {
            MadeIndex made = fresh.make(() -> !isRunning());
            if (!isRunning()) {
                // It may be half of one: the next start makes it.
                made.index().close();
                return;
            }
            current.becomes(made.index());
            folder.keepOnly(made.index().directory());
            progress = Progress.from(made.mark());
            kept.is(made.mark());
            progress = catchUp.on(made.index(), progress);
        } catch (LogBroken meanwhile) {
            // The database was put back while it was read: once more.
            readAnew();
        } finally {
            current.isMade(false);
        }
    }

    /** What is damaged is made anew the next time; a full disk or a silent database may be better by then. */
    private void failed(Exception failure) {
        if (!database.failed(failure) && Clock.reallyNow().isAfter(toldAt.plus(TOLD_EVERY))) {
            toldAt = Clock.reallyNow();
            LOG.error("The index of the search could not follow; it is tried again each second.", failure);
        }
        if (failure instanceof IOException || failure instanceof IllegalStateException) {
            current.isDamaged();
        }
    }

    /** Whoever searches from now on waits until it runs again. */
    private void end() {
        Index index = current.leave().orElse(null);
        if (index == null) {
            return;
        }
        try (index) {
            index.keep(progress.mark());
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index of the search was not closed: {}", e.toString());
        }
    }
}
