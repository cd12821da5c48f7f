package nl.ruimbaan.meeting;

import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Mergeable;
import nl.ruimbaan.base.MovedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was agreed about an obstacle and is not done goes along when it goes up in another one. */
@Component
class AgreementMerging implements Mergeable {

    private static final String AGREEMENT = "AGREEMENT";

    private final JdbcClient jdbc;
    private final MovedRows moved;

    AgreementMerging(JdbcClient jdbc, MovedRows moved) {
        this.jdbc = jdbc;
        this.moved = moved;
    }

    @Override
    public void merge(ItemRef from, ItemRef into, long merging) {
        moved.keep(
                merging,
                AGREEMENT,
                "select id from obstacle_agreement where obstacle_id = ? and done_at is null",
                from.number());
        move(merging, from, into);
    }

    @Override
    public void takeApart(ItemRef from, ItemRef into, long merging) {
        move(merging, into, from);
        moved.wentBack(merging, AGREEMENT);
    }

    private void move(long merging, ItemRef holder, ItemRef next) {
        jdbc.sql("update obstacle_agreement set obstacle_id = ? where obstacle_id = ? and " + MovedRows.among("id"))
                .params(next.number(), holder.number(), merging, AGREEMENT)
                .update();
    }
}
