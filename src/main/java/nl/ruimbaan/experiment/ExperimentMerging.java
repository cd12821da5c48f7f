package nl.ruimbaan.experiment;

import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.ItemRef;
import nl.ruimbaan.base.Journal;
import nl.ruimbaan.base.Mergeable;
import nl.ruimbaan.base.MovedRows;
import nl.ruimbaan.improvement.ImprovementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was tried with an improvement was tried with the one that it goes up in; and by the same measure one sees whether that helps,
 * when it had none.
 */
@Component
class ExperimentMerging implements Mergeable {

    private static final String EXPERIMENT = "EXPERIMENT";
    private static final String MEASURE = "MEASURE";

    private final JdbcClient jdbc;
    private final MovedRows moved;
    private final Journal journal;

    ExperimentMerging(JdbcClient jdbc, MovedRows moved, Journal journal) {
        this.jdbc = jdbc;
        this.moved = moved;
        this.journal = journal;
    }

    @Override
    public void merge(ItemRef from, ItemRef into, long merging) {
        if (from.kind() != ItemKind.IMPROVEMENT) {
            return;
        }
        moved.keep(merging, EXPERIMENT, "select id from experiment where improvement_id = ?", from.number());
        move(merging, from, into);
        moved.keep(
                merging,
                MEASURE,
                "select m.measure_id as id from improvement_measure m where m.improvement_id = ? and not exists"
                        + " (select 1 from improvement_measure i where i.improvement_id = ?)",
                from.number(),
                into.number());
        jdbc.sql("insert into improvement_measure (improvement_id, measure_id, chosen_by, chosen_at)"
                        + " select cast(? as bigint), m.measure_id, m.chosen_by, m.chosen_at from improvement_measure m"
                        + " where m.improvement_id = ? and " + MovedRows.among("m.measure_id"))
                .params(into.number(), from.number(), merging, MEASURE)
                .update();
        announce(from, into);
    }

    @Override
    public void takeApart(ItemRef from, ItemRef into, long merging) {
        if (from.kind() != ItemKind.IMPROVEMENT) {
            return;
        }
        move(merging, into, from);
        moved.wentBack(merging, EXPERIMENT);
        jdbc.sql("delete from improvement_measure where improvement_id = ? and " + MovedRows.among("measure_id"))
                .params(into.number(), merging, MEASURE)
                .update();
        announce(from, into);
    }

    private void move(long merging, ItemRef holder, ItemRef next) {
        jdbc.sql("update experiment set improvement_id = ? where improvement_id = ? and " + MovedRows.among("id"))
                .params(next.number(), holder.number(), merging, EXPERIMENT)
                .update();
    }

    private void announce(ItemRef from, ItemRef into) {
        journal.changed(from, new ExperimentsChanged(new ImprovementId(from.number())));
        journal.changed(into, new ExperimentsChanged(new ImprovementId(into.number())));
    }
}
