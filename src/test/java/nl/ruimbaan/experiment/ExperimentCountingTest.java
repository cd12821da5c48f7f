package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.demand.Demand;
import nl.ruimbaan.demand.DemandDraft;
import nl.ruimbaan.demand.DemandLog;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.demand.DemandTypeService;
import nl.ruimbaan.demand.RightFirstTime;
import nl.ruimbaan.people.Language;
import nl.ruimbaan.people.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExperimentCountingTest extends Trying {

    @Autowired
    ExperimentCounting counting;

    @Autowired
    DemandTypeService types;

    @Autowired
    DemandLog log;

    @Autowired
    JdbcClient jdbc;

    @Test
    void each_tap_counts_once_however_often_it_arrives_and_the_last_one_can_be_taken_back() {
        ExperimentEntry runs = company.as(anna, () -> trying.running(bellen));
        taps(runs, "a", RightFirstTime.YES);
        taps(runs, "a", RightFirstTime.YES);
        taps(runs, "b", RightFirstTime.NO);
        taps(runs, "c", RightFirstTime.NOT_YET);
        assertThat(seenBy(sem).getFirst().taps()).isEqualTo(new TapCount(1, 1, 1));

        company.as(anna, () -> counting.takeBack(runs.id(), "c"));
        company.as(anna, () -> counting.takeBack(runs.id(), "c"));

        assertThat(seenBy(sem).getFirst().taps()).isEqualTo(new TapCount(1, 1, 0));
        assertThat(company.as(anna, () -> moves.tried(bellen)).demands())
                .as("what runs is not yet worth going on with")
                .isZero();
        var came = new ExperimentResult("Zes", "Bellen helpt", ExperimentOutcome.EXPAND);
        company.as(anna, () -> experiments.finish(runs.id(), 1, came));
        assertThat(company.as(anna, () -> moves.tried(bellen)).demands()).isEqualTo(2);
    }

    @Test
    void nobody_knows_who_tapped() {
        assertThat(jdbc.sql("select lower(column_name) from information_schema.columns"
                                + " where lower(table_name) = 'experiment_tap'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("tap_key", "experiment_id", "right_first_time", "at");
    }

    @Test
    void one_counts_while_it_runs_and_when_one_takes_part() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        assertThat(why(company.as(anna, () -> counting.tap(planned.id(), "a", RightFirstTime.YES))))
                .containsExactly("experiment.refused.state.COUNT");
        company.as(anna, () -> experiments.start(planned.id(), 0, "Acht"));

        assertThat(why(company.as(sem, () -> counting.tap(planned.id(), "a", RightFirstTime.YES))))
                .containsExactly("experiment.refused.joinFirst");
        assertThat(why(company.as(sem, () -> counting.takeBack(planned.id(), "a"))))
                .containsExactly("experiment.refused.joinFirst");
        assertThat(why(company.as(anna, () -> counting.tap(planned.id(), " ", RightFirstTime.YES))))
                .containsExactly("experiment.refused.tap");
        assertThat(company.as(bram, () -> counting.tap(planned.id(), "x".repeat(36), RightFirstTime.YES)))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    void what_the_team_tallied_of_the_type_meanwhile_is_said_as_well() {
        DemandTypeId verhuizen = company.as(carla, () -> types.named("Ik ga verhuizen", ""));
        DemandTypeId sleutel = company.as(carla, () -> types.named("Mijn sleutel is kwijt", ""));
        var plan = new ExperimentPlan("We bellen", 20, null, null, verhuizen, "Acht");
        company.as(anna, () -> experiments.plan(bellen, plan));
        ExperimentEntry planned = seenBy(anna).getFirst();
        tallied(noord, verhuizen);
        assertThat(seenBy(anna).getFirst().inLog()).as("not started").isZero();
        company.as(anna, () -> experiments.start(planned.id(), 0, "Acht"));

        tallied(noord, verhuizen);
        tallied(noord, sleutel);
        tallied(company.team("Zuid"), verhuizen);

        assertThat(seenBy(sem).getFirst().inLog())
                .as("of the day on which it started")
                .isEqualTo(2);
        assertThat(seenBy(sem).getFirst().type()).isEqualTo("Ik ga verhuizen");
        jdbc.sql("update person set team_id = null where name = 'Noa'").update();
        company.writes();
        assertThat(seenBy(sem).getFirst().inLog())
                .as("the team is too small now")
                .isZero();
    }

    private void tallied(TeamId team, DemandTypeId type) {
        var draft = new DemandDraft(
                UUID.randomUUID().toString(),
                team,
                type,
                Demand.VALUE,
                RightFirstTime.YES,
                "",
                Language.NL,
                Instant.now(),
                null,
                null);
        company.does(
                anna,
                () -> assertThat(log.log(List.of(draft), Map.of()))
                        .allSatisfy(it -> assertThat(it.refusals()).isEmpty()));
    }

    private void taps(ExperimentEntry runs, String key, RightFirstTime right) {
        assertThat(company.as(bram, () -> counting.tap(runs.id(), key, right))).isInstanceOf(Outcome.Saved.class);
    }
}
