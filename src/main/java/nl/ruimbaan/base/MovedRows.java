package nl.ruimbaan.base;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what went along when one item was merged into another, so that the two can be taken apart. */
@Component
public class MovedRows {

    private final JdbcClient jdbc;

    MovedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps which rows of this kind go along. */
    public void keep(long merging, String kind, List<Long> rows) {
        rows.forEach(row -> jdbc.sql("insert into moved_row (merging_id, kind, row_id) values (?, ?, ?)")
                .params(merging, kind, row)
                .update());
    }

    /** Which rows of this kind went along. */
    public List<Long> of(long merging, String kind) {
        return jdbc.sql("select row_id from moved_row where merging_id = ? and kind = ? order by row_id")
                .params(merging, kind)
                .query((row, i) -> row.getLong(1))
                .list();
    }

    /** They went back. */
    public void forget(long merging) {
        jdbc.sql("delete from moved_row where merging_id = ?").param(merging).update();
    }
}
