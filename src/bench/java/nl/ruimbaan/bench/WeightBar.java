package nl.ruimbaan.bench;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What a whole page costs beside the floor: an empty screen of the framework, without our frame, in the same portal and the
 * same run. Absolute times drift from machine to machine; this ratio does not.
 */
final class WeightBar {

    private static final int CLIENTS = 20;
    private static final int WARM_UP = 10;
    private static final int TURNS = 3;
    private static final int ROUNDS = 4;

    private static final String FLOOR = "floor";
    private static final String FRAMED = "framed";

    /** Times the processor time of the floor. */
    private static final Map<String, Double> CPU = Map.of(FRAMED, 1.25, "board", 2.3, "progress", 2.3);

    private static final double CPU_OF_OTHERS = 2.0;

    /** KB given out by a whole page. */
    private static final Map<String, Double> ALLOCATION = Map.of(FRAMED, 1_700.0, "wall", 3_000.0, "board", 5_000.0);

    /** KB of the answer to a navigation. */
    private static final Map<String, Double> ANSWER = Map.of(FRAMED, 6.0, "board", 45.0);

    private WeightBar() {}

    static void measure(Store store, Server server, Store.Filled filled, Report report) throws Exception {
        SequencedMap<String, String> screens = new LinkedHashMap<>();
        screens.put(FLOOR, "bench/floor");
        screens.put(FRAMED, "bench/framed");
        screens.putAll(Screens.main(filled.archive()));
        screens.put("list", "obstacles/list");
        Map<String, Page> pages = new HashMap<>();
        var timings = new Timings();
        try (Visitors visitors = Visitors.of(server, CLIENTS);
                Meter meter = server.meter()) {
            for (String path : screens.values()) {
                open(visitors, timings, path, WARM_UP);
            }
            for (int turn = 0; turn < TURNS; turn++) {
                for (var screen : screens.entrySet()) {
                    Meter.Used before = meter.used();
                    long sent = open(visitors, timings, screen.getValue(), ROUNDS);
                    pages.merge(screen.getKey(), new Page(meter.used().since(before), sent), Page::lighter);
                }
            }
        }
        if (timings.errors() > 0) {
            throw new IllegalStateException(timings.errorText());
        }
        Page floor = Objects.requireNonNull(pages.get(FLOOR));
        screens.keySet().forEach(it -> tell(store, it, Objects.requireNonNull(pages.get(it)), floor, report));
    }

    /** Answers how many characters the answers to the navigations had. */
    private static long open(Visitors visitors, Timings timings, String path, int rounds) throws Exception {
        var sent = new AtomicLong();
        visitors.each(timings, (browser, person) -> {
            for (int i = 0; i < rounds; i++) {
                Window window = browser.open(path);
                sent.addAndGet(window.first().length());
                window.close();
            }
        });
        return sent.get();
    }

    private static void tell(Store store, String screen, Page page, Page floor, Report report) {
        report.add(
                "weight",
                store.name(),
                "%s, processor time a page (%.2f ms)".formatted(screen, page.milliseconds()),
                page.milliseconds() / floor.milliseconds(),
                "× floor",
                screen.equals(FLOOR) ? 1 : CPU.getOrDefault(screen, CPU_OF_OTHERS));
        tell(store, screen + ", memory given out by a page", page.kilobytes(), ALLOCATION.get(screen), report);
        tell(store, screen + ", answer to the navigation", page.answer(), ANSWER.get(screen), report);
    }

    private static void tell(Store store, String what, double kilobytes, @Nullable Double limit, Report report) {
        if (limit == null) {
            report.note("weight", store.name(), what, kilobytes, "KB");
        } else {
            report.add("weight", store.name(), what, kilobytes, "KB", limit);
        }
    }

    private record Page(Meter.Used used, long sent) {

        Page lighter(Page other) {
            return used.nanos() <= other.used.nanos() ? this : other;
        }

        double milliseconds() {
            return used.nanos() / 1e6 / (CLIENTS * ROUNDS);
        }

        double kilobytes() {
            return used.bytes() / 1024.0 / (CLIENTS * ROUNDS);
        }

        double answer() {
            return sent / 1024.0 / (CLIENTS * ROUNDS);
        }
    }
}
