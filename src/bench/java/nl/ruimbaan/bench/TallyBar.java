package nl.ruimbaan.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** A demand that is tallied, until the server says that it has it, beside a bare click on the same page; twenty colleagues at once. */
final class TallyBar {

    private static final int ROUNDS = 40;
    private static final double LIMIT = 1.5;
    private static final JsonMapper JSON = new JsonMapper();

    private TallyBar() {}

    static void measure(Store store, Server server, Report report) throws Exception {
        var timings = new Timings();
        try (Visitors visitors = Visitors.of(server, PageBar.CLIENTS)) {
            tally(visitors, new Timings());
            tally(visitors, timings);
        }
        report.add(
                "tally",
                store.name(),
                "a demand tapped until it is acknowledged, 20 clients (p95 %.1f ms, medians %.2f x, n=%d, errors %d)"
                        .formatted(
                                timings.p95("tally"),
                                timings.median("tally") / timings.median("click"),
                                timings.count("tally"),
                                timings.errors()),
                timings.p95("tally") / timings.p95("click"),
                "× a bare click",
                LIMIT);
    }

    private static void tally(Visitors visitors, Timings timings) throws Exception {
        visitors.each(timings, (browser, person) -> {
            Window window = browser.open("demands");
            String element = Window.node(window.first(), "tally");
            for (int i = 0; i < ROUNDS; i++) {
                timings.time("click", () -> {
                    window.bareClick();
                    return true;
                });
                String tapped = tapped();
                String answer = timings.time("tally", () -> window.tally(element, tapped));
                if (!answer.contains("\"refusals\":[]")) {
                    throw new IllegalStateException("not taken");
                }
            }
            window.close();
        });
    }

    private static String tapped() {
        return JSON.writeValueAsString(List.of(Map.of(
                "key", UUID.randomUUID().toString(), "judgement", "VALUE", "right", "YES", "words", "", "age", 0)));
    }
}
