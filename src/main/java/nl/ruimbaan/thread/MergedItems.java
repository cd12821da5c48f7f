package nl.ruimbaan.thread;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Mergeable;
import nl.ruimbaan.base.MovedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Items that went up in another one of their kind, wherever that has gone since; and all that features keep about them, which goes
 * along, and back when the two are taken apart. Whoever merges holds both items until the transaction is over. The tables of such
 * kinds bear the names of their kind and have these columns: {@code merged_into_id}, {@code merging_id}, {@code merged_root_id}.
 */
@Component
public class MergedItems {

    private final JdbcClient jdbc;
    private final MovedRows moved;
    private final List<Mergeable> features;

    MergedItems(JdbcClient jdbc, MovedRows moved, List<Mergeable> features) {
        this.jdbc = jdbc;
        this.moved = moved;
        this.features = List.copyOf(features);
    }

    /** Where it has gone in the end; itself when it did not go up in another one. */
    public ItemRef root(ItemRef merged) {
        return jdbc.sql("select coalesce(merged_root_id, id) from " + table(merged) + " where id = ?")
                .param(merged.number())
                .query((row, i) -> new ItemRef(merged.kind(), row.getLong(1)))
                .optional()
                .orElse(merged);
    }

    /**
     * The one goes up in the other, with all that features keep about it.
     *
     * @param merging the number under which is kept what goes along
     */
    public void merge(ItemRef from, ItemRef into, long merging) {
        jdbc.sql("update " + table(from) + " set merged_root_id = ? where merged_root_id = ?")
                .params(into.number(), from.number())
                .update();
        root(from, from.number(), into.number());
        features.forEach(it -> it.merge(from, into, merging));
    }

    /**
     * Taken apart and that taken back: what goes along again has been brought on by the mergings on the way to the root as well.
     *
     * @param before the one that it went up in, under the number of that merging
     */
    public void again(ItemRef from, ItemRef root, ItemRef before, long merging) {
        merge(from, root, merging);
        Optional<Way> on = way(before);
        while (on.isPresent()) {
            moved.alsoBy(on.get().merging(), merging);
            on = way(on.get().into());
        }
    }

    /** Gives back what the merging brought, from wherever it has gone since. Answers from which item. */
    public ItemRef takeApart(ItemRef from, long merging) {
        ItemRef there = root(from);
        features.forEach(it -> it.takeApart(from, there, merging));
        moved.forget(merging);
        jdbc.sql("update " + table(from) + " set merged_root_id = null where id = ?")
                .param(from.number())
                .update();
        below(from).forEach(it -> root(from, it, from.number()));
        return there;
    }

    /** One merging on the way to the root. */
    private record Way(ItemRef into, long merging) {}

    private Optional<Way> way(ItemRef item) {
        return jdbc.sql("select merged_into_id, merging_id from " + table(item)
                        + " where id = ? and merged_into_id is not null")
                .param(item.number())
                .query((row, i) -> new Way(new ItemRef(item.kind(), row.getLong(1)), row.getLong(2)))
                .optional();
    }

    private void root(ItemRef kind, long item, long root) {
        jdbc.sql("update " + table(kind) + " set merged_root_id = ? where id = ?")
                .params(root, item)
                .update();
    }

    /** All that went up in it, and in those. */
    private Set<Long> below(ItemRef item) {
        Set<Long> all = new LinkedHashSet<>();
        List<Long> level = List.of(item.number());
        while (!level.isEmpty()) {
            level = jdbc
                    .sql("select id from " + table(item) + " where merged_into_id in (:level)")
                    .param("level", level)
                    .query((row, i) -> row.getLong(1))
                    .list()
                    .stream()
                    .filter(all::add)
                    .toList();
        }
        return all;
    }

    private static String table(ItemRef item) {
        return item.kind().name().toLowerCase(Locale.ROOT);
    }
}
