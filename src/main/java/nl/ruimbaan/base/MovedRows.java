package nl.ruimbaan.base;

import java.util.ArrayList;
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

    /**
     * Keeps which rows of this kind go along.
     *
     * @param ids a query that finds them, in a column {@code id}
     */
    public void keep(long merging, String kind, String ids, Object... values) {
        var all = new ArrayList<Object>(List.of(merging, kind));
        all.addAll(List.of(values));
        jdbc.sql("insert into moved_row (merging_id, kind, row_id)"
                        + " select cast(? as bigint), cast(? as varchar(20)), found.id from (" + ids + ") found")
                .params(all)
                .update();
    }

    /** The condition that a row is one of those that went along; it asks for the merging and the kind. */
    public static String among(String column) {
        return column + " in (select row_id from moved_row where merging_id = ? and kind = ?)";
    }

    /** Those of this kind went back: a later merging, which took them further, has them no more. */
    public void wentBack(long merging, String kind) {
        jdbc.sql("delete from moved_row where merging_id > ? and kind = ? and " + among("row_id"))
                .params(merging, kind, merging, kind)
                .update();
    }

    /** A later merging took further what this one brought. */
    public void alsoBy(long later, long merging) {
        jdbc.sql(
                        "insert into moved_row (merging_id, kind, row_id) select cast(? as bigint), kind, row_id from moved_row m"
                                + " where m.merging_id = ? and not exists (select 1 from moved_row l"
                                + " where l.merging_id = ? and l.kind = m.kind and l.row_id = m.row_id)")
                .params(later, merging, later)
                .update();
    }

    /** The two were taken apart. */
    public void forget(long merging) {
        jdbc.sql("delete from moved_row where merging_id = ?").param(merging).update();
    }
}
