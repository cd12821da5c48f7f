package nl.ruimbaan.support.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows for one table, sent a thousand at a time. */
final class Batch implements AutoCloseable {

    private static final int SIZE = 1_000;

    private final PreparedStatement insert;
    private int waiting;

    Batch(Connection connection, String table, String columns) throws SQLException {
        String places = Stream.of(columns.split(",")).map(it -> "?").collect(Collectors.joining(", "));
        insert = connection.prepareStatement("insert into " + table + " (" + columns + ") values (" + places + ")");
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == SIZE) {
            send();
        }
    }

    private void send() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        if (waiting > 0) {
            send();
        }
        insert.close();
    }
}
