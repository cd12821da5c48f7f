package nl.ruimbaan.experiment;

import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Slice;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.privacy.HiddenTexts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reading: which experiments run now, in the whole organisation. */
@ApplicationService
public class RunningExperiments {

    private static final String RUNNING = """
            select e.id, e.improvement_id, e.what, i.language, e.demands, e.started_on, t.name as team,
                   (select count(*) from experiment_tap x where x.experiment_id = e.id) as counted
            from (select e.id from experiment e where e.state = %s%s
                  order by e.state, e.started_at desc, e.id desc fetch first %s rows only) found
            join experiment e on e.id = found.id
            join improvement i on i.id = e.improvement_id
            left join team t on t.id = i.team_id
            order by e.started_at desc, e.id desc
            """;

    private final JdbcClient jdbc;

    RunningExperiments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that were begun last. */
    public Slice<RunningExperiment> first(int few) {
        return Slice.of(
                jdbc.sql(RUNNING.formatted(
                                Sql.name(ExperimentState.RUNNING), HiddenTexts.except("e.improvement_id"), few + 1))
                        .query((row, i) -> new RunningExperiment(
                                new ExperimentId(row.getLong("id")),
                                new ImprovementId(row.getLong("improvement_id")).ref(),
                                row.getString("what"),
                                Language.valueOf(row.getString("language")).code(),
                                row.getInt("counted"),
                                row.getInt("demands"),
                                row.getString("team"),
                                Rows.day(row, "started_on")))
                        .list(),
                few);
    }
}
