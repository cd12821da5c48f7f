package nl.ruimbaan.bench;

import java.util.concurrent.ThreadLocalRandom;
import nl.ruimbaan.support.archive.Archive;

/**
 * P3: moving a card beside a bare click on an empty page in the same run; then two hundred colleagues who pause for a
 * second, of whom each tenth step moves a card that all two hundred boards see move.
 */
final class ActionBar {

    private static final int CLICKS = 40;
    private static final int MOVES = 6;
    private static final int MANY_CLIENTS = 200;
    private static final int STEPS = 15;
    private static final double LIMIT = 2;

    private ActionBar() {}

    static void measure(Store store, Server server, Archive archive, Report report) throws Exception {
        var timings = new Timings();
        try (Visitors visitors = Visitors.of(server, PageBar.CLIENTS)) {
            clicks(visitors, new Timings());
            moves(visitors, new Timings(), archive);
            clicks(visitors, timings);
            moves(visitors, timings, archive);
        }
        double bare = timings.p95("click");
        String errors = "errors " + timings.errors() + (timings.errors() > 0 ? " " + timings.errorText() : "");
        report.note("P3", store.name(), "bare click on an empty page, 20 clients, " + errors, bare, "ms p95");
        for (String action : new String[] {"ask", "move"}) {
            String what = "ask".equals(action) ? "drop a card, the form opens" : "save the move, 20 boards see it";
            report.add(
                    "P3",
                    store.name(),
                    "%s (p95 %.1f ms, median %.1f ms, n=%d)"
                            .formatted(what, timings.p95(action), timings.median(action), timings.count(action)),
                    timings.p95(action) / bare,
                    "× a bare click",
                    LIMIT);
        }
        crowd(store, server, archive, report);
    }

    private static void clicks(Visitors visitors, Timings timings) throws Exception {
        visitors.each(timings, (browser, person) -> {
            Window window = browser.open("obstacles/999999999");
            window.openPush();
            for (int i = 0; i < CLICKS; i++) {
                timings.time("click", () -> {
                    window.bareClick();
                    return true;
                });
            }
            window.close();
        });
    }

    private static void moves(Visitors visitors, Timings timings, Archive archive) throws Exception {
        visitors.each(timings, (browser, person) -> {
            Window window = browser.open("obstacles");
            window.openPush();
            for (int i = 0; i < MOVES; i++) {
                thereAndBack(window, timings, archive.obstacle(20 * person));
            }
            window.close();
        });
    }

    /** Picks a card up, and gives it back. */
    private static void thereAndBack(Window window, Timings timings, long card) throws Exception {
        move(window, timings, card, "PICKED_UP", "firstStep");
        move(window, timings, card, "REPORTED", "why");
    }

    private static void move(Window window, Timings timings, long card, String column, String field) throws Exception {
        String board = Window.node(window.first(), "board");
        String form = timings.time("ask", () -> window.drop(board, card, column));
        String saved = timings.time("move", () -> window.answer(form, field, "Ik bel vandaag met de afdeling"));
        if (saved.contains("errorMessage")) {
            throw new IllegalStateException("the move was refused");
        }
        window.closed(form);
    }

    private static void crowd(Store store, Server server, Archive archive, Report report) throws Exception {
        var timings = new Timings();
        try (Visitors visitors = Visitors.of(server, MANY_CLIENTS)) {
            visitors.each(timings, (browser, person) -> {
                Thread.sleep(person * 20L);
                Window window = browser.open("obstacles");
                window.openPush();
                for (int i = 0; i < STEPS; i++) {
                    Thread.sleep(500 + ThreadLocalRandom.current().nextInt(1000));
                    if ((i + person) % 10 == 0) {
                        thereAndBack(window, timings, archive.obstacle(20 * person));
                    } else {
                        timings.time("click", () -> {
                            window.bareClick();
                            return true;
                        });
                    }
                }
                timings.add("pushed", window.pushed());
                window.close();
            });
        }
        report.add(
                "P3",
                store.name(),
                "200 clients with 1 s pause: errors and resynchronisations (move p95 %.0f ms, click p95 %.0f ms, %d moves%s)"
                        .formatted(
                                timings.p95("move"),
                                timings.p95("click"),
                                timings.count("move"),
                                timings.errors() > 0 ? ", " + timings.errorText() : ""),
                timings.errors(),
                "errors",
                0);
    }
}
