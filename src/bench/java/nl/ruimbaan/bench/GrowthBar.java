package nl.ruimbaan.bench;

import java.util.SequencedMap;

/** P2: a page with a hundred thousand stories beside the same page with a thousand, turn by turn in one run. */
final class GrowthBar {

    private static final int WARM_UP = 3;
    private static final int CLIENTS = 8;
    private static final int TURNS = 4;
    private static final int ROUNDS = 2;
    private static final double LIMIT = 1.3;

    private GrowthBar() {}

    static void measure(
            Store store, Server few, Store.Filled fewRows, Server many, Store.Filled manyRows, Report report)
            throws Exception {
        SequencedMap<String, String> screens = Screens.all(fewRows.archive());
        SequencedMap<String, String> same = Screens.all(manyRows.archive());
        try (Visitors atFew = Visitors.of(few, CLIENTS);
                Visitors atMany = Visitors.of(many, CLIENTS)) {
            for (var it : screens.entrySet()) {
                String path = it.getValue();
                String samePath = same.getOrDefault(it.getKey(), path);
                PageBar.open(atFew, new Timings(), "", path, WARM_UP);
                PageBar.open(atMany, new Timings(), "", samePath, WARM_UP);
            }
            for (var it : screens.entrySet()) {
                String screen = it.getKey();
                String path = it.getValue();
                String samePath = same.getOrDefault(screen, path);
                var timings = new Timings();
                for (int turn = 0; turn < TURNS; turn++) {
                    PageBar.open(atFew, timings, "few", path, ROUNDS);
                    PageBar.open(atMany, timings, "many", samePath, ROUNDS);
                }
                report.add(
                        "P2",
                        store.name(),
                        "%s, 100,000 stories to 1,000 (medians %.1f and %.1f ms; p95 %.1f and %.1f; errors %d)"
                                .formatted(
                                        screen,
                                        timings.median("many"),
                                        timings.median("few"),
                                        timings.p95("many"),
                                        timings.p95("few"),
                                        timings.errors()),
                        timings.median("many") / timings.median("few"),
                        "× the median",
                        LIMIT);
            }
        }
    }
}
