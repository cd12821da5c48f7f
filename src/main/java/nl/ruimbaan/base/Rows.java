package nl.ruimbaan.base;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads days and moments from a row, in the same way on both databases. */
public final class Rows {

    private Rows() {}

    /** A day that is always there. */
    public static LocalDate day(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(dayOrNull(row, column), column);
    }

    public static @Nullable LocalDate dayOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A moment that is always there. */
    public static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(momentOrNull(row, column), column);
    }

    public static @Nullable Instant momentOrNull(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
