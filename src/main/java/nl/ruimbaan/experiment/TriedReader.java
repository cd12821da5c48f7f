package nl.ruimbaan.experiment;

import nl.ruimbaan.base.Sql;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.TrialSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what was tried with an improvement and is worth going on with. */
@Component
class TriedReader implements TrialSource {

    private final JdbcClient jdbc;

    TriedReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Tried of(ImprovementId id) {
        return jdbc.sql("""
                        select count(*) as many, coalesce(sum(
                            (select count(*) from experiment_tap t where t.experiment_id = e.id)), 0) as demands
                        from experiment e where e.improvement_id = ? and e.outcome in %s
                        """.formatted(Sql.names(ExperimentOutcome.GOES_ON)))
                .param(id.number())
                .query((row, i) -> new Tried(row.getInt("many") > 0, row.getInt("demands")))
                .single();
    }
}
