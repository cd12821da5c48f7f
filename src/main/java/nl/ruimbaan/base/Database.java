package nl.ruimbaan.base;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Whether the database answers. Who runs into its silence says so; the log hears it once, and from then on the database is
 * asked again every two seconds, until it answers.
 */
@Component
public class Database {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int VALID_WITHIN_SECONDS = 1;

    private final DataSource source;
    private final Clock clock;
    private final Set<Consumer<Boolean>> listeners = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable Instant> silentSince = new AtomicReference<>();

    Database(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    public boolean isAway() {
        return silentSince.get() != null;
    }

    /** Asks it now. Answers within the time-outs of the pool: about five seconds. */
    public boolean answers() {
        try (Connection connection = source.getConnection()) {
            if (connection.isValid(VALID_WITHIN_SECONDS)) {
                back();
                return true;
            }
            gone("the connection is no longer valid");
        } catch (SQLException silence) {
            gone(reason(silence));
        }
        return false;
    }

    /** Whether this came of the silence of the database; if so, it is asked whether it still keeps silent. */
    public boolean failed(Throwable failure) {
        boolean silence = Silence.isBehind(failure);
        if (silence && !isAway()) {
            answers();
        }
        return silence;
    }

    /** Hears true when the database is gone and false when it is back, until the answer is run. */
    public Runnable subscribe(Consumer<Boolean> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Scheduled(fixedDelay = 2_000)
    void askAgain() {
        if (isAway()) {
            answers();
        }
    }

    private void gone(String reason) {
        if (silentSince.compareAndSet(null, clock.now())) {
            LOG.error("The database does not answer ({}). It is asked again every two seconds.", reason);
            listeners.forEach(it -> it.accept(true));
        }
    }

    private void back() {
        Instant since = silentSince.getAndSet(null);
        if (since != null) {
            LOG.warn(
                    "The database answers again, after {} seconds.",
                    Duration.between(since, clock.now()).toSeconds());
            listeners.forEach(it -> it.accept(false));
        }
    }

    /** One line, whatever the driver made of it. */
    private static String reason(SQLException silence) {
        Throwable last = silence;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        return String.valueOf(last.getMessage()).lines().findFirst().orElse("no reason given");
    }

    /** How drivers and the pool say that there is no database to talk to. */
    static final class Silence {

        /** H2: closed, broken, no file to read or write. */
        private static final Set<Integer> CLOSED = Set.of(90007, 90028, 90031, 90067, 90098, 90121);

        /** PostgreSQL: being stopped, crashed, starting, full. */
        private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

        private static final String CONNECTION_CLASS = "08";

        private Silence() {}

        static boolean isBehind(Throwable failure) {
            for (Throwable it = failure; it != null; it = it.getCause()) {
                if (it instanceof SQLException sql && isSilence(sql)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isSilence(SQLException failure) {
            String state = String.valueOf(failure.getSQLState());
            return failure instanceof SQLTransientConnectionException
                    || failure instanceof SQLNonTransientConnectionException
                    || failure instanceof SQLRecoverableException
                    || CLOSED.contains(failure.getErrorCode())
                    || STATES.contains(state)
                    || state.startsWith(CONNECTION_CLASS);
        }
    }
}
