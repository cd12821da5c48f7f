package nl.ruimbaan.thread;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Mergeable;
import nl.ruimbaan.base.MovedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The threads of two items that become one, and of one that becomes two again. */
@Component
class ThreadMerging implements Mergeable {

    private static final String LINK_FROM = "LINK_FROM";
    private static final String LINK_TO = "LINK_TO";

    private final JdbcClient jdbc;
    private final MovedRows moved;

    ThreadMerging(JdbcClient jdbc, MovedRows moved) {
        this.jdbc = jdbc;
        this.moved = moved;
    }

    private record Link(long id, long from, long to) {}

    /** What led to the one, or came of it, leads to the other; what already does stays as it is. */
    @Override
    public void merge(ItemRef from, ItemRef into, long merging) {
        keep("to_id", "from_id", LINK_TO, from, into, merging);
        keep("from_id", "to_id", LINK_FROM, from, into, merging);
        move("to_id", LINK_TO, merging, from, into);
        move("from_id", LINK_FROM, merging, from, into);
        number(List.of(into.number()));
    }

    /** The links that the merging brought go back. */
    @Override
    public void takeApart(ItemRef from, ItemRef into, long merging) {
        move("to_id", LINK_TO, merging, into, from);
        move("from_id", LINK_FROM, merging, into, from);
        moved.wentBack(merging, LINK_TO);
        moved.wentBack(merging, LINK_FROM);
        number(List.of(from.number(), into.number()));
    }

    private void keep(String side, String otherSide, String kind, ItemRef from, ItemRef into, long merging) {
        moved.keep(
                merging,
                kind,
                "select l.id from thread_link l where l.%1$s = ? and l.%2$s <> ? and not exists"
                                .formatted(side, otherSide)
                        + " (select 1 from thread_link i where i.%1$s = ? and i.%2$s = l.%2$s)"
                                .formatted(side, otherSide),
                from.number(),
                into.number(),
                into.number());
    }

    private void move(String side, String kind, long merging, ItemRef holder, ItemRef next) {
        jdbc.sql("update thread_link set %1$s = ? where %1$s = ? and ".formatted(side) + MovedRows.among("id"))
                .params(next.number(), holder.number(), merging, kind)
                .update();
    }

    /** Gives all links that hang together one number again, the lowest of their ids. */
    private void number(Collection<Long> items) {
        List<Link> links = new ArrayList<>();
        items.forEach(item -> links.addAll(jdbc.sql("""
                        select distinct l.id, l.from_id, l.to_id from thread_link l
                        where l.thread in (select a.thread from thread_link a where a.from_id = :item
                                           union select b.thread from thread_link b where b.to_id = :item)
                        order by l.id
                        """)
                .param("item", item)
                .query((row, i) -> new Link(row.getLong("id"), row.getLong("from_id"), row.getLong("to_id")))
                .list()));
        Map<Long, Long> threads = new HashMap<>();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Link link : links) {
                long lowest = Math.min(
                        link.id(),
                        Math.min(
                                threads.getOrDefault(link.from(), Long.MAX_VALUE),
                                threads.getOrDefault(link.to(), Long.MAX_VALUE)));
                changed |= !Long.valueOf(lowest).equals(threads.put(link.from(), lowest));
                changed |= !Long.valueOf(lowest).equals(threads.put(link.to(), lowest));
            }
        }
        links.forEach(link -> jdbc.sql("update thread_link set thread = ? where id = ?")
                .params(threads.getOrDefault(link.from(), link.id()), link.id())
                .update());
    }
}
