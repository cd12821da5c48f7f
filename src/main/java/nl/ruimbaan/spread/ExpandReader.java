package nl.ruimbaan.spread;

import nl.ruimbaan.base.Sql;
import nl.ruimbaan.experiment.ExperimentOutcome;
import nl.ruimbaan.improvement.ImprovementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads whether an experiment said that something should be tried by more people. */
@Component
class ExpandReader {

    private final JdbcClient jdbc;

    ExpandReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean of(ImprovementId id) {
        return jdbc.sql("select exists (select 1 from experiment e where e.improvement_id = ? and e.outcome = "
                        + Sql.name(ExperimentOutcome.EXPAND) + ")")
                .param(id.number())
                .query(Boolean.class)
                .single();
    }
}
