package nl.ruimbaan.bench;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import nl.ruimbaan.support.archive.Archive;

/**
 * The backlog, an improvement and the learning library with 10,000 improvements and 30,000 experiments: beside the same with 100, the
 * first page for one colleague, and a row dragged in a team's order by twenty colleagues beside a bare click.
 */
final class ImprovementBar {

    private static final double MOST_GROWTH = 1.3;
    private static final double FIRST_PAGE = 80;
    private static final double DRAG = 2;
    private static final int WARM_UP = 5;
    private static final int DRAGS = 20;

    private ImprovementBar() {}

    static void measure(
            Store store, Server few, Store.Filled fewRows, Server many, Store.Filled manyRows, Report report)
            throws Exception {
        SequencedMap<String, String> screens = screens(fewRows.archive());
        SequencedMap<String, String> same = screens(manyRows.archive());
        for (var it : screens.entrySet()) {
            String screen = it.getKey();
            double small = FirstPageBar.median(it.getValue(), few);
            double large = FirstPageBar.median(same.getOrDefault(screen, ""), many);
            report.add("improvements", store.name(), "first page of the " + screen, large, "ms median", FIRST_PAGE);
            report.add(
                    "improvements",
                    store.name(),
                    "first page of the %s beside 100 improvements (%.1f ms)".formatted(screen, small),
                    large / small,
                    "× with 100",
                    MOST_GROWTH);
        }
        drag(store, many, manyRows.archive(), report);
    }

    private static SequencedMap<String, String> screens(Archive archive) {
        SequencedMap<String, String> screens = new LinkedHashMap<>();
        screens.put("backlog", "improvements");
        screens.put("backlog of a team", "improvements?team=" + archive.team(0));
        screens.put("improvement", "improvements/" + archive.improvement(archive.others() - 1));
        screens.put("learning library", "learning");
        return screens;
    }

    /** Each ranks the list of the own team: its rows go round. Timed is what one waits for, from letting the row go. */
    private static void drag(Store store, Server server, Archive archive, Report report) throws Exception {
        var timings = new Timings();
        try (Visitors visitors = Visitors.of(server, PageBar.CLIENTS)) {
            drags(visitors, new Timings(), archive, WARM_UP);
            drags(visitors, timings, archive, DRAGS);
        }
        report.add(
                "improvements",
                store.name(),
                "a row dragged in a team's order, 20 clients (p95 %.1f ms, medians %.2f ×, n=%d, errors %d%s)"
                        .formatted(
                                timings.p95("drag"),
                                timings.median("drag") / timings.median("click"),
                                timings.count("drag"),
                                timings.errors(),
                                timings.errors() > 0 ? " " + timings.errorText() : ""),
                timings.p95("drag") / timings.p95("click"),
                "× a bare click",
                DRAG);
    }

    private static void drags(Visitors visitors, Timings timings, Archive archive, int rounds) throws Exception {
        visitors.each(timings, (browser, person) -> {
            Window window = browser.open("improvements?team=" + archive.team(person));
            window.openPush();
            String grid = Window.node(window.first(), "backlog");
            window.rows(grid);
            for (int i = 0; i < rounds; i++) {
                timings.time("click", () -> {
                    window.bareClick();
                    return true;
                });
                window.takeUp(grid, "1");
                String dropped = timings.time("drag", () -> window.letGo(grid, "2"));
                if (dropped.contains("vaadin-notification")) {
                    throw new IllegalStateException("the row was refused");
                }
            }
            window.close();
        });
    }
}
