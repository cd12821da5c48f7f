package nl.ruimbaan.visit;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Mergeable;
import nl.ruimbaan.base.MovedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A note about an obstacle is about the other one when it goes up in that; it is about neither twice. */
@Component
class VisitMerging implements Mergeable {

    private static final String VISIT_ITEM = "VISIT_ITEM";

    private final JdbcClient jdbc;
    private final MovedRows moved;

    VisitMerging(JdbcClient jdbc, MovedRows moved) {
        this.jdbc = jdbc;
        this.moved = moved;
    }

    @Override
    public void merge(ItemRef from, ItemRef into, long merging) {
        moved.keep(
                merging,
                VISIT_ITEM,
                "select v.id from visit_item v where v.item_number = ? and not exists"
                        + " (select 1 from visit_item i where i.item_number = ? and i.visit_id = v.visit_id)",
                from.number(),
                into.number());
        move(merging, from, into);
    }

    @Override
    public void takeApart(ItemRef from, ItemRef into, long merging) {
        move(merging, into, from);
        moved.wentBack(merging, VISIT_ITEM);
    }

    private void move(long merging, ItemRef holder, ItemRef next) {
        jdbc.sql("update visit_item set item_number = ? where item_number = ? and " + MovedRows.among("id"))
                .params(next.number(), holder.number(), merging, VISIT_ITEM)
                .update();
    }
}
