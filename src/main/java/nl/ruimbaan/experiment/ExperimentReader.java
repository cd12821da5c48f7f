package nl.ruimbaan.experiment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.base.Texts;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.improvement.ImprovementStanding;
import nl.ruimbaan.people.ShownTeams;
import nl.ruimbaan.people.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the experiments of an improvement: one statement for all of them, with what was counted. */
@Component
class ExperimentReader {

    private static final int MOST = 100;

    /** One look along an index for each answer; and one in the log, for a team of which figures are shown. */
    private static final String ENTRIES = """
            select e.*, t.name as type_name, p.name as planner, s.name as starter, f.name as finisher, d.name as dropper,
                   (select count(*) from experiment_plan x where x.experiment_id = e.id) as earlier,
                   %s as yes, %s as nay, %s as open_ones,
                   (select count(*) from logged_demand l where l.team_id = :team and l.asked_on >= e.started_on
                       and l.asked_on <= coalesce(e.finished_on, :today)
                       and l.demand_type_id = coalesce(t.merged_into_id, t.id)) as in_log
            from experiment e
            join person p on p.id = e.planned_by
            left join person s on s.id = e.started_by
            left join person f on f.id = e.finished_by
            left join person d on d.id = e.dropped_by
            left join demand_type t on t.id = e.demand_type_id
            where e.improvement_id = :improvement
            order by case e.state when %s then 0 when %s then 1 when %s then 2 else 3 end, e.id desc
            """.formatted(
                    taps(RightFirstTime.YES),
                    taps(RightFirstTime.NO),
                    taps(RightFirstTime.NOT_YET),
                    Sql.name(ExperimentState.RUNNING),
                    Sql.name(ExperimentState.PLANNED),
                    Sql.name(ExperimentState.FINISHED));

    private final JdbcClient jdbc;
    private final ObservationReader diaries;
    private final ShownTeams teams;
    private final Clock clock;

    ExperimentReader(JdbcClient jdbc, ObservationReader diaries, ShownTeams teams, Clock clock) {
        this.jdbc = jdbc;
        this.diaries = diaries;
        this.teams = teams;
        this.clock = clock;
    }

    List<ExperimentEntry> of(ImprovementStanding improvement) {
        Map<ExperimentId, List<ObservationLine>> diary = diaries.of(improvement.id());
        TeamId team = improvement.team();
        return jdbc.sql(ENTRIES + " fetch first " + MOST + " rows only")
                .param("team", team != null && teams.shows(team) ? team.value() : 0)
                .param("today", clock.today())
                .param("improvement", improvement.id().number())
                .query((row, i) -> entry(row, improvement, diary))
                .list();
    }

    private static String taps(RightFirstTime right) {
        return "(select count(*) from experiment_tap x where x.experiment_id = e.id and x.right_first_time = "
                + Sql.name(right) + ")";
    }

    private static ExperimentEntry entry(
            ResultSet row, ImprovementStanding improvement, Map<ExperimentId, List<ObservationLine>> diary)
            throws SQLException {
        var id = new ExperimentId(row.getLong("id"));
        ExperimentState state = ExperimentState.valueOf(row.getString("state"));
        Long follows = row.getObject("follows_id", Long.class);
        return new ExperimentEntry(
                id,
                row.getInt("version"),
                state,
                follows == null ? null : new ExperimentId(follows),
                plan(row),
                row.getString("type_name"),
                result(row),
                new Deed(row.getString("planner"), Rows.moment(row, "planned_at")),
                deed(row, "starter", "started_at"),
                deed(row, "finisher", "finished_at"),
                notTried(row),
                row.getInt("earlier"),
                new TapCount(row.getInt("yes"), row.getInt("nay"), row.getInt("open_ones")),
                row.getInt("in_log"),
                diary.getOrDefault(id, List.of()),
                verbs(improvement, state));
    }

    private static Set<ExperimentVerb> verbs(ImprovementStanding improvement, ExperimentState state) {
        return Stream.of(ExperimentVerb.values())
                .filter(it -> it.refusal(improvement, state).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExperimentVerb.class)));
    }

    static ExperimentPlan plan(ResultSet row) throws SQLException {
        Long type = row.getObject("demand_type_id", Long.class);
        return new ExperimentPlan(
                row.getString("what"),
                row.getInt("demands"),
                Rows.dayOrNull(row, "from_day"),
                Rows.dayOrNull(row, "to_day"),
                type == null ? null : new DemandTypeId(type),
                Texts.orEmpty(row.getString("expectation")));
    }

    private static @Nullable ExperimentResult result(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new ExperimentResult(
                        row.getString("result"), row.getString("lesson"), ExperimentOutcome.valueOf(outcome));
    }

    private static @Nullable NotTried notTried(ResultSet row) throws SQLException {
        Deed dropped = deed(row, "dropper", "dropped_at");
        return dropped == null ? null : new NotTried(row.getString("why_not"), dropped);
    }

    private static @Nullable Deed deed(ResultSet row, String who, String when) throws SQLException {
        String by = row.getString(who);
        return by == null ? null : new Deed(by, Rows.moment(row, when));
    }
}
