package nl.ruimbaan.spread;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.base.Rows;
import nl.ruimbaan.base.Sql;
import nl.ruimbaan.experiment.MeasureChoice;
import nl.ruimbaan.improvement.ImprovementPhase;
import nl.ruimbaan.improvement.ImprovementStanding;
import nl.ruimbaan.improvement.ImprovementVerb;
import nl.ruimbaan.measure.MeasureChart;
import nl.ruimbaan.measure.MeasureId;
import nl.ruimbaan.measure.MeasurePage;
import nl.ruimbaan.measure.MeasurePages;
import nl.ruimbaan.measure.MeasurePoint;
import nl.ruimbaan.people.RulesInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what came of an improvement, by the measure that was chosen for it. */
@Component
class ResultReader {

    private static final String BEGUN = "select (select max(s.at) from improvement_step s where s.improvement_id = :id"
            + " and s.verb = " + Sql.name(ImprovementVerb.MAKE_NORMAL) + ") as normal_at,"
            + " (select min(e.started_on) from experiment e where e.improvement_id = :id) as started_on";

    private final MeasureChoice choice;
    private final MeasurePages measures;
    private final RulesInForce rules;
    private final JdbcClient jdbc;

    ResultReader(MeasureChoice choice, MeasurePages measures, RulesInForce rules, JdbcClient jdbc) {
        this.choice = choice;
        this.measures = measures;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    private record Begun(@Nullable Instant normal, @Nullable LocalDate started) {

        @Nullable
        LocalDate on(ImprovementPhase phase) {
            return phase == ImprovementPhase.DO && normal != null ? LocalDate.ofInstant(normal, Clock.ZONE) : started;
        }
    }

    Result of(ImprovementStanding improvement) {
        MeasureId linked = choice.of(improvement.id()).measure();
        if (linked == null) {
            return Result.without(ResultStanding.NOT_LINKED);
        }
        LocalDate begun = begun(improvement).on(improvement.phase());
        return measures.page(linked)
                .map(it -> BeforeAfter.of(
                        it, points(it), rules.rules(), improvement.id().ref(), begun))
                .orElseGet(() -> Result.without(ResultStanding.NOT_LINKED));
    }

    /** The chart has them all as long as they are few. */
    private List<MeasurePoint> points(MeasurePage measure) {
        return measure.count() > MeasureChart.NEWEST
                ? measures.points(measure.id())
                : measure.chart().map(MeasureChart::points).orElse(List.of());
    }

    private Begun begun(ImprovementStanding improvement) {
        return jdbc.sql(BEGUN)
                .param("id", improvement.id().number())
                .query((row, i) -> new Begun(Rows.momentOrNull(row, "normal_at"), Rows.dayOrNull(row, "started_on")))
                .single();
    }
}
