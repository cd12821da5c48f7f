package nl.ruimbaan.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many colleagues who are signed in, and who do something at the same time, each on a thread of their own. */
final class Visitors implements AutoCloseable {

    /** What one of them does. */
    @FunctionalInterface
    interface Visit {
        void by(Browser browser, int person) throws Exception;
    }

    private final List<Browser> browsers = new ArrayList<>();

    private Visitors() {}

    static Visitors of(Server server, int count) throws Exception {
        var visitors = new Visitors();
        for (int i = 0; i < count; i++) {
            visitors.browsers.add(Browser.signIn(server.url(), i));
        }
        return visitors;
    }

    /** All at once, and waits for the last; what goes wrong is counted. */
    void each(Timings timings, Visit visit) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> visits = new ArrayList<>();
            for (int i = 0; i < browsers.size(); i++) {
                int person = i;
                visits.add(threads.submit(() -> {
                    try {
                        visit.by(browsers.get(person), person);
                    } catch (Exception failed) {
                        timings.failed(failed);
                    }
                }));
            }
            for (Future<?> done : visits) {
                done.get();
            }
        }
    }

    @Override
    public void close() {
        browsers.forEach(Browser::close);
    }
}
