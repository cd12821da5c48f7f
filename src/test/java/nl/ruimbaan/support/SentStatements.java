package nl.ruimbaan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import nl.ruimbaan.base.Clock;
import org.jspecify.annotations.Nullable;

/** Takes down the SQL statements that a piece of work sends, with what was filled in. */
public final class SentStatements {

    /** One statement; the operations fill it in once more. */
    public record Sent(String sql, List<ParameterSetOperation> filledIn) {

        public boolean isRead() {
            return READ.matcher(sql).lookingAt();
        }
    }

    private static final Pattern READ = Pattern.compile("[\\s(]*select\\b", Pattern.CASE_INSENSITIVE);
    private static final ThreadLocal<@Nullable List<Sent>> TAKEN_DOWN = new ThreadLocal<>();

    private SentStatements() {}

    /** What this thread sends while it does the work. The time stands still: what is remembered for a minute is not read twice. */
    public static List<Sent> during(Runnable work) {
        List<Sent> sent = new ArrayList<>();
        TAKEN_DOWN.set(sent);
        try {
            Clock.at(new Clock().now(), () -> {
                work.run();
                return true;
            });
        } finally {
            TAKEN_DOWN.remove();
        }
        return sent;
    }

    /** What is sent meanwhile is not taken down. */
    static void apart(Runnable work) {
        List<Sent> taken = TAKEN_DOWN.get();
        TAKEN_DOWN.remove();
        try {
            work.run();
        } finally {
            if (taken != null) {
                TAKEN_DOWN.set(taken);
            }
        }
    }

    static final class Recorder implements QueryExecutionListener {

        @Override
        public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

        @Override
        public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
            List<Sent> sent = TAKEN_DOWN.get();
            if (sent != null) {
                queries.forEach(query -> sent.add(new Sent(query.getQuery(), firstOf(query))));
            }
        }

        private static List<ParameterSetOperation> firstOf(QueryInfo query) {
            return query.getParametersList().isEmpty()
                    ? List.of()
                    : List.copyOf(query.getParametersList().getFirst());
        }
    }
}
