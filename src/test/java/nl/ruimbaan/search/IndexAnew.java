package nl.ruimbaan.search;

import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;

/** For rows that a test put into the database by itself. */
@TestComponent
public class IndexAnew {

    private final IndexFeed feed;
    private final CurrentIndex current;

    IndexAnew(IndexFeed feed, CurrentIndex current) {
        this.feed = feed;
        this.current = current;
    }

    /** Waits until everything that is there can be found; answers how long that took. */
    public Duration isReadAnew() {
        long began = System.nanoTime();
        Optional<Index> before = current.get();
        feed.readAnew();
        Awaitility.await()
                .atMost(Duration.ofMinutes(5))
                .until(() -> current.get().isPresent() && !current.get().equals(before) && !current.isIncomplete());
        return Duration.ofNanos(System.nanoTime() - began);
    }
}
