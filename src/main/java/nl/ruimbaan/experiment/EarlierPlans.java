package nl.ruimbaan.experiment;

import java.util.List;
import nl.ruimbaan.base.Numbers;
import nl.ruimbaan.base.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what plans said before they were written anew: from the start the expectation is fixed, and how one came to it can be read. */
@Component
class EarlierPlans {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Numbers numbers;

    EarlierPlans(JdbcClient jdbc, Numbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /** What it says now is about to be written anew as this; nothing is kept when it says so already. */
    void keep(Experiment experiment, ExperimentPlan anew) {
        if (experiment.plan().equals(anew.stripped())) {
            return;
        }
        jdbc.sql(
                        "insert into experiment_plan (id, experiment_id, written_at, written_by, what, demands, from_day, to_day,"
                                + " demand_type_id, expectation)"
                                + " select cast(? as bigint), e.id, e.changed_at, e.changed_by, e.what, e.demands, e.from_day,"
                                + " e.to_day, e.demand_type_id, e.expectation from experiment e where e.id = ?")
                .params(numbers.nextRecord(), experiment.id())
                .update();
    }

    /** The newest first. */
    List<EarlierPlan> of(ExperimentId id) {
        return jdbc.sql("select x.*, p.name as writer, t.name as type_name from experiment_plan x"
                        + " join person p on p.id = x.written_by"
                        + " left join demand_type f on f.id = x.demand_type_id"
                        + " left join demand_type t on t.id = coalesce(f.merged_into_id, f.id)"
                        + " where x.experiment_id = ? order by x.id desc fetch first " + MOST + " rows only")
                .param(id.value())
                .query((row, i) -> new EarlierPlan(
                        ExperimentReader.plan(row),
                        row.getString("type_name"),
                        new Deed(row.getString("writer"), Rows.moment(row, "written_at"))))
                .list();
    }
}
