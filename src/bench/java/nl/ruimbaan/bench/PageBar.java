package nl.ruimbaan.bench;

import java.util.SequencedMap;
import java.util.concurrent.ThreadLocalRandom;

/** P1: how long a whole page takes (shell, first state, navigation) with twenty colleagues at once and no pause. */
final class PageBar {

    static final int CLIENTS = 20;

    private static final int WARM_UP = 4;
    private static final int ROUNDS = 6;
    private static final double LIMIT = 250;

    private PageBar() {}

    static void measure(Store store, Server server, Store.Filled filled, Report report) throws Exception {
        SequencedMap<String, String> screens = Screens.main(filled.archive());
        try (Visitors visitors = Visitors.of(server, CLIENTS)) {
            for (String path : screens.values()) {
                open(visitors, new Timings(), "", path, WARM_UP);
            }
            for (var screen : screens.entrySet()) {
                var timings = new Timings();
                open(visitors, timings, "page", screen.getValue(), ROUNDS);
                report.add(
                        "P1",
                        store.name(),
                        "%s, whole page, 20 clients (median %.0f ms, n=%d, errors %d)"
                                .formatted(
                                        screen.getKey(),
                                        timings.median("page"),
                                        timings.count("page"),
                                        timings.errors()),
                        timings.p95("page"),
                        "ms p95",
                        LIMIT);
            }
        }
    }

    /** Each visitor opens and closes the page so many times; only the opening counts. */
    static void open(Visitors visitors, Timings timings, String what, String path, int rounds) throws Exception {
        visitors.each(timings, (browser, person) -> {
            Thread.sleep(ThreadLocalRandom.current().nextInt(20));
            for (int i = 0; i < rounds; i++) {
                Window window = timings.time(what, () -> browser.open(path));
                window.close();
            }
        });
    }
}
