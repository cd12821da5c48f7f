package nl.ruimbaan.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/**
 * Measures the weight of the pages, the bars P1, P2, P3, P5 and P8, the search, the wall, the board, improvements, progress and the tally, on both databases against the built jar, and writes {@code target/bench}.
 * A missed bar is said and fails nothing. {@code -Dbench.databases=h2} measures one of them, {@code -Dbench.bars=wall} some of
 * the bars.
 */
class WholeBench {

    private static final Path FOLDER = Path.of("target", "bench").toAbsolutePath();
    private static final int HUNDRED = 100;
    private static final int FEW = 1_000;
    private static final int SOME = 10_000;
    private static final int MANY = 100_000;

    private static final List<String> BARS = List.of(
            System.getProperty("bench.bars", "weight,P1,P3,P5,tally,improvements,search,wall,board,progress,P2,P8")
                    .split(","));

    /** Those that compare a large archive with a small one. */
    private static final Set<String> GROWTH = Set.of("search", "wall", "board", "progress", "P2", "P8");

    private final Report report = new Report();

    /** One bar. */
    @FunctionalInterface
    private interface Measure {
        void run() throws Exception;
    }

    @Test
    void measures_every_bar_on_both_databases() throws Exception {
        long begin = System.nanoTime();
        FileSystemUtils.deleteRecursively(FOLDER);
        String databases = System.getProperty("bench.databases", "h2,postgres");
        try {
            if (databases.contains("h2")) {
                measure(Store.h2(FOLDER));
            }
            if (databases.contains("postgres")) {
                measure(Store.postgres());
            }
        } finally {
            report.write(FOLDER, (System.nanoTime() - begin) / 1e9);
        }
    }

    private void measure(Store store) throws Exception {
        try (store) {
            Store.Filled some = store.fill(SOME);
            try (Server server = start(store, some, "10000", List.of())) {
                attempt("weight", store, () -> WeightBar.measure(store, server, some, report));
                attempt("P1", store, () -> PageBar.measure(store, server, some, report));
                attempt("P3", store, () -> ActionBar.measure(store, server, some.archive(), report));
                attempt("tally", store, () -> TallyBar.measure(store, server, report));
                attempt("P5", store, () -> HeapBar.measure(store, server, report));
            }
            if (BARS.contains("improvements")) {
                improvements(store, some);
            }
            if (BARS.stream().noneMatch(GROWTH::contains)) {
                return;
            }
            Store.Filled few = store.fill(FEW);
            Store.Filled many = store.fill(MANY);
            attempt("search", store, () -> making(store, many));
            try (Server small = start(store, few, "1000", List.of());
                    Server large = start(store, many, "100000", List.of())) {
                attempt("search", store, () -> SearchBar.finding(store, large, report));
                attempt("wall", store, () -> FirstPageBar.wall(store, large, report));
                attempt("board", store, () -> FirstPageBar.board(store, large, report));
                attempt("progress", store, () -> FirstPageBar.progress(store, small, large, report));
                attempt("P2", store, () -> GrowthBar.measure(store, small, few, large, many, report));
            }
            try (Server small = start(store, few, "1000-sql", StatementBar.TALKATIVE);
                    Server large = start(store, many, "100000-sql", StatementBar.TALKATIVE)) {
                attempt("P8", store, () -> StatementBar.measure(store, small, few, large, many, report));
            }
        }
    }

    private void improvements(Store store, Store.Filled some) throws Exception {
        Store.Filled few = store.fill(HUNDRED);
        try (Server small = start(store, few, "100", List.of());
                Server large = start(store, some, "10000-improvements", List.of())) {
            attempt("improvements", store, () -> ImprovementBar.measure(store, small, few, large, some, report));
        }
    }

    /** Of a portal that has no index yet. */
    private void making(Store store, Store.Filled many) throws Exception {
        try (Server server = Server.start(FOLDER, store.name() + "-making", many.arguments())) {
            SearchBar.making(store, server, many.textBytes(), report);
        }
    }

    private void attempt(String bar, Store store, Measure measure) {
        if (!BARS.contains(bar)) {
            return;
        }
        try {
            measure.run();
        } catch (Exception failed) {
            report.broken(bar, store.name(), failed);
        }
    }

    private static Server start(Store store, Store.Filled filled, String name, List<String> more) throws Exception {
        List<String> arguments = new ArrayList<>(filled.arguments());
        arguments.addAll(more);
        Server server = Server.start(FOLDER, store.name() + "-" + name, arguments);
        server.awaitIndex();
        return server;
    }
}
