package nl.ruimbaan.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** P5: what an open view keeps in memory, and what opening and closing leaves behind. */
final class HeapBar {

    private static final int VIEWS = 40;
    private static final int TIMES = 3;
    private static final int WARM_UP = 10;
    private static final int REPEATS = 125;
    private static final int CLIENTS = 8;
    private static final double JUST_OPENED = 220;
    private static final double AFTER_A_CLICK = 150;
    private static final double GROWTH = 2;

    private HeapBar() {}

    static void measure(Store store, Server server, Report report) throws Exception {
        Map<String, String> screens = new LinkedHashMap<>();
        screens.put("wall", "stories");
        screens.put("board", "obstacles");
        screens.put("backlog", "improvements");
        screens.put("progress", "progress");
        for (var screen : screens.entrySet()) {
            PerView kept = median(server, screen.getValue());
            String what = screen.getKey() + ", live heap of an extra open view with push (of " + VIEWS + "), ";
            report.add("P5", store.name(), what + "just opened", kept.justOpened(), "KB", JUST_OPENED);
            report.add("P5", store.name(), what + "after one click", kept.afterAClick(), "KB", AFTER_A_CLICK);
        }
        report.add(
                "P5",
                store.name(),
                "board opened and closed 1,000 times: growth of the live heap",
                growth(server),
                "%",
                GROWTH);
    }

    /** In kilobytes. */
    private record PerView(double justOpened, double afterAClick) {}

    /** The middle one of three: the database and the search keep and drop some twenty megabytes of their own at times. */
    private static PerView median(Server server, String path) throws Exception {
        double[] opened = new double[TIMES];
        double[] clicked = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            PerView kept = perView(server, path);
            opened[i] = kept.justOpened();
            clicked[i] = kept.afterAClick();
        }
        Arrays.sort(opened);
        Arrays.sort(clicked);
        return new PerView(opened[TIMES / 2], clicked[TIMES / 2]);
    }

    private static PerView perView(Server server, String path) throws Exception {
        try (Visitors visitors = Visitors.of(server, 1)) {
            var timings = new Timings();
            PageBar.open(visitors, timings, "warm", path, WARM_UP);
            var kept = new AtomicReference<PerView>();
            visitors.each(timings, (browser, person) -> {
                Window one = browser.open(path);
                one.openPush();
                long before = server.liveHeap();
                List<Window> windows = new ArrayList<>();
                for (int i = 0; i < VIEWS; i++) {
                    Window window = browser.open(path);
                    window.openPush();
                    windows.add(window);
                }
                double opened = perView(server, before);
                for (Window window : windows) {
                    window.bareClick();
                }
                kept.set(new PerView(opened, perView(server, before)));
                for (Window window : windows) {
                    window.close();
                }
                one.close();
            });
            if (timings.errors() > 0) {
                throw new IllegalStateException(timings.errorText());
            }
            return kept.get();
        }
    }

    private static double perView(Server server, long before) throws Exception {
        return (server.liveHeap() - before) / 1024.0 / VIEWS;
    }

    private static double growth(Server server) throws Exception {
        try (Visitors visitors = Visitors.of(server, CLIENTS)) {
            PageBar.open(visitors, new Timings(), "warm", "obstacles", WARM_UP);
            long before = server.liveHeap();
            PageBar.open(visitors, new Timings(), "again", "obstacles", REPEATS);
            return 100.0 * (server.liveHeap() - before) / before;
        }
    }
}
