package nl.ruimbaan.bench;

/**
 * The wall with a hundred thousand stories and the board with more than ten thousand open obstacles, for one colleague who comes to
 * it from another screen: the time until the server has sent its first page, with the counts and the filters.
 */
final class FirstPageBar {

    private static final int WARM_UP = 60;
    private static final int ROUNDS = 100;
    private static final String YEAR = "stretch=YEAR";
    private static final String ELSEWHERE = "obstacles/999999999";

    private FirstPageBar() {}

    /**
     * A screen with its bar.
     *
     * @param element what must be in the first answer
     * @param limit of the median, in milliseconds
     */
    private record Screen(String name, String path, String element, double limit) {}

    static void wall(Store store, Server server, Report report) throws Exception {
        var wall = new Screen("wall, 100,000 stories", "stories", "rb-wall", 60);
        measure(wall, store, server, report, "", "team=1", "demand=FAILURE&right=NO");
    }

    static void board(Store store, Server server, Report report) throws Exception {
        var board = new Screen("board, 11,000 open obstacles", "obstacles", "rb-board", 80);
        measure(board, store, server, report, "", "team=1", "kind=IT_SYSTEM", "still=30", "mine=1", "lanes=team");
    }

    private static void measure(Screen screen, Store store, Server server, Report report, String... queries)
            throws Exception {
        for (String query : queries) {
            Timings timings = timings(screen, server, query);
            report.add(
                    screen.element().substring("rb-".length()),
                    store.name(),
                    "first page of the %s%s (p95 %.1f ms, n=%d, errors %d)"
                            .formatted(
                                    screen.name(),
                                    query.isEmpty() ? "" : " with " + query,
                                    timings.p95("page"),
                                    timings.count("page"),
                                    timings.errors()),
                    timings.median("page"),
                    "ms median",
                    screen.limit());
        }
    }

    /** Progress with a year of 100,000 demands, beside the wall in the same run and beside itself with 1,000. */
    static void progress(Store store, Server small, Server large, Report report) throws Exception {
        var wall = new Screen("wall", "stories", "rb-wall", 0);
        var progress = new Screen("progress", "progress", "rb-headlines", 0);
        double beside = timings(wall, large, "").median("page");
        double few = timings(progress, small, YEAR).median("page");
        double many = timings(progress, large, YEAR).median("page");
        String what = "first page of progress, 100,000 demands (%.1f ms median), ".formatted(many);
        report.add("progress", store.name(), what + "beside the wall", many / beside, "× the wall", 1.5);
        report.add("progress", store.name(), what + "beside 1,000 demands", many / few, "× with 1,000", 1.3);
    }

    /** Of one screen for one colleague, in milliseconds. */
    static double median(String address, Server server) throws Exception {
        String[] parts = address.split("\\?", 2);
        var screen = new Screen(address, parts[0], "rb-", 0);
        return timings(screen, server, parts.length > 1 ? parts[1] : "").median("page");
    }

    private static Timings timings(Screen screen, Server server, String query) throws Exception {
        var timings = new Timings();
        try (Visitors one = Visitors.of(server, 1)) {
            come(one, new Timings(), screen, query, WARM_UP);
            come(one, timings, screen, query, ROUNDS);
        }
        return timings;
    }

    private static void come(Visitors visitors, Timings timings, Screen screen, String query, int rounds)
            throws Exception {
        visitors.each(timings, (browser, person) -> {
            Window window = browser.open(ELSEWHERE);
            for (int i = 0; i < rounds; i++) {
                window.navigate(ELSEWHERE, "");
                timings.time("page", () -> {
                    window.navigate(screen.path(), query);
                    return true;
                });
                if (!window.first().contains(screen.element())) {
                    throw new IllegalStateException("no " + screen.element() + " came");
                }
            }
            window.close();
        });
    }
}
