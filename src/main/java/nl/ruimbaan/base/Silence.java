package nl.ruimbaan.base;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** How drivers and the pool say that there is no database to talk to. */
final class Silence {

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
