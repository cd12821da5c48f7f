package nl.ruimbaan.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * The search over a hundred thousand stories: how long its index takes to be made while colleagues read the wall, how large it is,
 * and what finding costs beside the wall and beside a bare click.
 */
final class SearchBar {

    /** What people look for: a word that many use, one that few use, two words, part of a compound, and a slip. */
    private static final List<String> ASKED = List.of("huur", "lekkage", "niet goed", "achterstand", "reparatei");

    private static final int READERS = 2;
    private static final int ROUNDS = 40;

    /** A portal that has just been started is slow by itself. */
    private static final int WARM_UP = 300;

    private SearchBar() {}

    /** To be asked of a portal that has just been started for the first time: its index is being made. */
    static void making(Store store, Server server, long textBytes, Report report) throws Exception {
        long begin = System.nanoTime();
        var during = new Timings();
        try (Visitors visitors = Visitors.of(server, READERS)) {
            visitors.each(during, (browser, person) -> {
                for (int i = 0; i < WARM_UP && !server.hasIndex(); i++) {
                    read(browser, new Timings());
                }
                while (!server.hasIndex()) {
                    read(browser, during);
                }
            });
            double seconds = (System.nanoTime() - begin) / 1e9;
            settle();
            var after = new Timings();
            visitors.each(after, (browser, person) -> {
                for (int i = 0; i < ROUNDS; i++) {
                    read(browser, after);
                }
            });
            String name = store.name();
            report.add("search", name, "index of 100,000 stories made while the wall is read", seconds, "s", 180);
            report.add(
                    "search",
                    name,
                    "wall meanwhile (p95 %.0f ms, n=%d, errors %d%s), beside afterwards (p95 %.0f ms)"
                            .formatted(
                                    during.p95("wall"),
                                    during.count("wall"),
                                    during.errors(),
                                    during.errors() > 0 ? " " + during.errorText() : "",
                                    after.p95("wall")),
                    during.p95("wall") / after.p95("wall"),
                    "× afterwards",
                    1.5);
            report.add(
                    "search",
                    name,
                    "index (%.1f MB) beside the text (%.1f MB)".formatted(size(server) / 1e6, textBytes / 1e6),
                    (double) size(server) / textBytes,
                    "× the text",
                    1.5);
        }
    }

    private static void read(Browser browser, Timings timings) throws Exception {
        timings.time("wall", () -> browser.open("stories")).close();
    }

    /** What was made anew is merged by Lucene a moment longer. */
    private static void settle() {
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos());
    }

    private static long size(Server server) throws Exception {
        try (Stream<Path> files = Files.walk(server.index())) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(it -> it.toFile().length())
                    .sum();
        }
    }

    /** Once the index is there. */
    static void finding(Store store, Server server, Report report) throws Exception {
        double wall = FirstPageBar.median("stories", server);
        double board = FirstPageBar.median("obstacles", server);
        for (String words : ASKED) {
            String asked = "?q=" + words.replace(" ", "%20");
            compare(store, report, "search for “%s”".formatted(words), "search" + asked, server, wall, 1.3);
            compare(store, report, "wall with “%s”".formatted(words), "stories" + asked, server, wall, 1.2);
            String beside = "board with “%s”".formatted(words);
            add(store, report, beside, FirstPageBar.median("obstacles" + asked, server), board, "× the board", 1.2);
        }
        palette(store, server, report);
    }

    private static void compare(
            Store store, Report report, String what, String address, Server server, double wall, double most)
            throws Exception {
        add(store, report, what, FirstPageBar.median(address, server), wall, "× the wall", most);
    }

    private static void add(
            Store store, Report report, String what, double millis, double beside, String unit, double most) {
        String text = "first page of the %s, %.1f ms beside %.1f ms".formatted(what, millis, beside);
        report.add("search", store.name(), text, millis / beside, unit, most);
    }

    /** Each letter is a question of its own, outside the window. */
    private static void palette(Store store, Server server, Report report) throws Exception {
        var timings = new Timings();
        try (Visitors visitors = Visitors.of(server, PageBar.CLIENTS)) {
            type(visitors, new Timings());
            type(visitors, timings);
        }
        report.add(
                "search",
                store.name(),
                "first hits of the palette, 20 clients (p95 %.1f ms, medians %.2f ×, n=%d, errors %d)"
                        .formatted(
                                timings.p95("hits"),
                                timings.median("hits") / timings.median("click"),
                                timings.count("hits"),
                                timings.errors()),
                timings.p95("hits") / timings.p95("click"),
                "× a bare click",
                1.5);
    }

    private static void type(Visitors visitors, Timings timings) throws Exception {
        visitors.each(timings, (browser, person) -> {
            Window window = browser.open("obstacles/999999999");
            for (int i = 0; i < ROUNDS; i++) {
                String words = ASKED.get((i + person) % ASKED.size()).replace(" ", "%20");
                timings.time("click", () -> {
                    window.bareClick();
                    return true;
                });
                timings.time("hits", () -> browser.get("/search/suggestions?lang=nl&q=" + words));
            }
            window.close();
        });
    }
}
