package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.CannotCreateTransactionException;

@ExtendWith(OutputCaptureExtension.class)
class DatabaseTest {

    private final Server server = new Server();
    private final Database database = new Database(server, new Clock());
    private final List<Boolean> heard = new ArrayList<>();

    @Test
    void its_silence_is_logged_in_one_line_however_often_one_runs_into_it(CapturedOutput log) {
        database.subscribe(heard::add);
        server.stops();

        for (int i = 0; i < 5; i++) {
            assertThat(database.failed(new DataAccessResourceFailureException("x", refused())))
                    .isTrue();
            database.askAgain();
        }

        assertThat(database.isAway()).isTrue();
        assertThat(heard).containsExactly(true);
        assertThat(log.getAll().lines().filter(it -> it.contains("Database")))
                .singleElement()
                .asString()
                .endsWith("The database does not answer (Connection refused). It is asked again every two seconds.");
    }

    @Test
    void it_is_back_by_itself_and_that_is_said_once(CapturedOutput log) {
        database.subscribe(heard::add);
        server.stops();
        database.answers();
        server.starts();

        database.askAgain();
        database.askAgain();

        assertThat(database.isAway()).isFalse();
        assertThat(heard).containsExactly(true, false);
        assertThat(log.getAll()).containsOnlyOnce("The database answers again, after ");
    }

    @Test
    void who_stopped_listening_hears_nothing() {
        database.subscribe(heard::add).run();
        server.stops();

        assertThat(database.answers()).isFalse();
        assertThat(heard).isEmpty();
    }

    @Test
    void a_failure_of_its_own_is_no_silence() {
        assertThat(database.failed(new IllegalStateException("bug"))).isFalse();
        assertThat(database.failed(new DataAccessResourceFailureException("x", new SQLException("dup", "23505"))))
                .isFalse();
        assertThat(database.isAway()).isFalse();
    }

    @Test
    void one_connection_that_broke_is_no_silence_when_the_next_one_answers() {
        assertThat(database.failed(new CannotCreateTransactionException("x", refused())))
                .isTrue();
        assertThat(database.isAway()).isFalse();
    }

    @Test
    void drivers_and_pool_say_it_in_many_ways() {
        assertThat(Database.Silence.isBehind(new RuntimeException(new SQLTransientConnectionException("pool"))))
                .isTrue();
        assertThat(Database.Silence.isBehind(new SQLException("broken", "08006", new SocketTimeoutException())))
                .isTrue();
        assertThat(Database.Silence.isBehind(new SQLException("terminating connection", "57P01")))
                .isTrue();
        assertThat(Database.Silence.isBehind(new SQLException("starting up", "57P03")))
                .isTrue();
        assertThat(Database.Silence.isBehind(new SQLException("too many clients", "53300")))
                .isTrue();
        assertThat(Database.Silence.isBehind(new SQLException("closed", "90098", 90098)))
                .isTrue();
        assertThat(Database.Silence.isBehind(new SQLException("lock timeout", "HYT00", 50200)))
                .isFalse();
    }

    private static SQLException refused() {
        return new SQLNonTransientConnectionException("Connection refused", "08001");
    }

    private static final class Server extends AbstractDataSource {

        private boolean runs = true;

        void stops() {
            runs = false;
        }

        void starts() {
            runs = true;
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (runs) {
                return DriverManager.getConnection("jdbc:h2:mem:");
            }
            throw new SQLTransientConnectionException("pool - request timed out after 4000ms", refused());
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
