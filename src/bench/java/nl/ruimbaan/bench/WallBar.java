package nl.ruimbaan.bench;

/**
 * The wall with a hundred thousand stories, for one colleague who comes to it from another screen: the time until the server has
 * sent its first page, with the count and the filters.
 */
final class WallBar {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 100;
    private static final double LIMIT = 60;

    private WallBar() {}

    static void measure(Store store, Server server, Report report) throws Exception {
        for (String query : new String[] {"", "team=1", "demand=FAILURE&right=NO"}) {
            var timings = new Timings();
            try (Visitors one = Visitors.of(server, 1)) {
                come(one, new Timings(), query, WARM_UP);
                come(one, timings, query, ROUNDS);
            }
            report.add(
                    "wall",
                    store.name(),
                    "first page of the wall%s, 100,000 stories (p95 %.1f ms, n=%d, errors %d)"
                            .formatted(
                                    query.isEmpty() ? "" : " with " + query,
                                    timings.p95("wall"),
                                    timings.count("wall"),
                                    timings.errors()),
                    timings.median("wall"),
                    "ms median",
                    LIMIT);
        }
    }

    private static void come(Visitors visitors, Timings timings, String query, int rounds) throws Exception {
        visitors.each(timings, (browser, person) -> {
            Window window = browser.open("obstacles/999999999");
            for (int i = 0; i < rounds; i++) {
                window.navigate("obstacles/999999999", "");
                timings.time("wall", () -> {
                    window.navigate("stories", query);
                    return true;
                });
                if (!window.first().contains("rb-wall")) {
                    throw new IllegalStateException("no wall came");
                }
            }
            window.close();
        });
    }
}
