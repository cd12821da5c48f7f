package nl.ruimbaan.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** P8: the SQL statements that the running portal writes in its log for each screen, with a thousand and a hundred thousand stories. */
final class StatementBar {

    /** Starts a portal that tells every statement. */
    static final List<String> TALKATIVE = List.of(
            "--logging.level.org.hibernate.SQL=debug",
            "--logging.level.org.springframework.jdbc.core.JdbcTemplate=debug");

    private static final Pattern STATEMENT = Pattern.compile(
            "Executing prepared SQL statement|Executing SQL (query|statement|update)|org\\.hibernate\\.SQL +:");
    private static final long LOG_WRITTEN = 50_000_000;

    private StatementBar() {}

    static void measure(
            Store store, Server few, Store.Filled fewRows, Server many, Store.Filled manyRows, Report report)
            throws Exception {
        Map<String, Long> atFew = counts(few, Screens.all(fewRows.archive()));
        Map<String, Long> atMany = counts(many, Screens.all(manyRows.archive()));
        atMany.forEach((screen, count) -> report.add(
                "P8",
                store.name(),
                screen + ": more statements with 100,000 stories (" + count + ") than with 1,000",
                (double) (count - atFew.getOrDefault(screen, 0L)),
                "statements",
                0));
    }

    private static Map<String, Long> counts(Server server, SequencedMap<String, String> screens) throws Exception {
        Map<String, Long> counts = new LinkedHashMap<>();
        Browser browser = Browser.signIn(server.url(), 0);
        for (var screen : screens.entrySet()) {
            browser.open(screen.getValue()).close();
            long before = written(server);
            browser.open(screen.getValue()).close();
            counts.put(screen.getKey(), written(server) - before);
        }
        browser.close();
        return counts;
    }

    private static long written(Server server) throws Exception {
        LockSupport.parkNanos(LOG_WRITTEN);
        return STATEMENT.matcher(server.log()).results().count();
    }
}
