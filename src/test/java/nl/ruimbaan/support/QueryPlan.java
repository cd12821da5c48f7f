package nl.ruimbaan.support;

import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;

/** How the database answers a statement: the plan that it really followed, and how many rows that took. */
public record QueryPlan(String sql, String text) {

    private static final Pattern H2_ROWS = Pattern.compile("scanCount: (\\d+)");
    private static final Pattern POSTGRES_ROWS = Pattern.compile("actual rows=([\\d.]+) loops=(\\d+)");
    private static final Pattern POSTGRES_FILTERED = Pattern.compile("Rows Removed by [\\w ]+: (\\d+)");

    /** Asks the statement once more, with the plan for an answer. */
    public static QueryPlan of(DataSource database, SentStatements.Sent sent) {
        String explain = TestDatabase.isPostgres() ? "explain (analyze, timing off) " : "explain analyze ";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(explain + sent.sql())) {
            for (ParameterSetOperation operation : sent.filledIn()) {
                operation.getMethod().invoke(statement, operation.getArgs());
            }
            var text = new StringBuilder();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    text.append(rows.getString(1)).append('\n');
                }
            }
            return new QueryPlan(sent.sql(), text.toString());
        } catch (SQLException | IllegalAccessException | InvocationTargetException failed) {
            throw new IllegalStateException("No plan for " + sent.sql(), failed);
        }
    }

    /** Whether one of these tables is read from end to end. */
    public boolean scansAnyOf(List<String> tables) {
        String names = String.join("|", tables);
        String scan = TestDatabase.isPostgres() ? "Seq Scan on (" + names + ")\\b" : "\\.(" + names + ")\\.tableScan";
        return Pattern.compile(scan, Pattern.CASE_INSENSITIVE).matcher(text).find();
    }

    /** The rows that the busiest step looked at. */
    public long rowsRead() {
        long most = 0;
        Matcher h2 = H2_ROWS.matcher(text);
        while (h2.find()) {
            most = Math.max(most, Long.parseLong(h2.group(1)));
        }
        Matcher filtered = POSTGRES_FILTERED.matcher(text);
        while (filtered.find()) {
            most = Math.max(most, Long.parseLong(filtered.group(1)));
        }
        Matcher postgres = POSTGRES_ROWS.matcher(text);
        while (postgres.find()) {
            most = Math.max(
                    most, Math.round(Double.parseDouble(postgres.group(1)) * Long.parseLong(postgres.group(2))));
        }
        return most;
    }
}
