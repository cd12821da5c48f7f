package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.demand.DemandTypeId;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.Test;

class ExperimentTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final PersonId ANNA = new PersonId(1);
    private static final ExperimentResult CAME = new ExperimentResult("Acht", "Bellen helpt", ExperimentOutcome.ADOPT);
    private static final ExperimentPlan PLAN = new ExperimentPlan(
            "We bellen", 20, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 4), new DemandTypeId(5), "Acht");

    @Test
    void what_is_expected_is_fixed_once_it_runs() {
        Experiment experiment = planned();
        experiment.rewrite(new ExperimentPlan("We schrijven", 30, null, null, null, "Negen"), ANNA, NOW);

        experiment.start(new Expectation("Zeven"), ANNA, NOW);

        assertThat(experiment.plan().expectation()).isEqualTo("Zeven");
        assertThatThrownBy(() -> experiment.rewrite(PLAN, ANNA, NOW)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> experiment.start(new Expectation("Tien"), ANNA, NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThat(experiment.plan().expectation()).isEqualTo("Zeven");
    }

    @Test
    void it_is_finished_once_and_only_while_it_runs() {
        Experiment experiment = planned();
        assertThatThrownBy(() -> experiment.finish(CAME, ANNA, NOW)).isInstanceOf(IllegalStateException.class);

        experiment.start(new Expectation("Acht"), ANNA, NOW);
        experiment.finish(CAME, ANNA, NOW);

        assertThat(experiment.state()).isEqualTo(ExperimentState.FINISHED);
        assertThatThrownBy(() -> experiment.finish(CAME, ANNA, NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_what_is_planned_is_dropped_and_stands_planned_again_as_it_was() {
        Experiment experiment = planned();
        assertThatThrownBy(() -> experiment.takeUp(ANNA, NOW)).isInstanceOf(IllegalStateException.class);
        experiment.drop(new WhyNot("De regel is weg"), ANNA, NOW);
        assertThatThrownBy(() -> experiment.start(new Expectation("Acht"), ANNA, NOW))
                .isInstanceOf(IllegalStateException.class);

        experiment.takeUp(ANNA, NOW);

        assertThat(experiment.state()).isEqualTo(ExperimentState.PLANNED);
        assertThat(experiment.plan()).isEqualTo(PLAN);
        experiment.start(new Expectation("Acht"), ANNA, NOW);
        assertThatThrownBy(() -> experiment.drop(new WhyNot("Te laat"), ANNA, NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_next_one_is_filled_in_but_for_its_days() {
        Experiment next = planned().next(new ExperimentId(2), ANNA, NOW);

        assertThat(next.state()).isEqualTo(ExperimentState.PLANNED);
        assertThat(next.plan()).isEqualTo(new ExperimentPlan("We bellen", 20, null, null, new DemandTypeId(5), "Acht"));
    }

    @Test
    void a_plan_needs_what_and_with_how_many_demands() {
        assertThat(fields(ExperimentPlan.EMPTY.refusals())).containsExactly("what", "demands");
        assertThat(PLAN.refusals()).isEmpty();
        assertThat(fields(of("We bellen", 0).refusals())).containsExactly("demands");
        assertThat(fields(of("We bellen", 100_000).refusals())).containsExactly("demands");
        assertThat(of("x".repeat(2_000), 99_999).refusals()).isEmpty();
        assertThat(fields(of("x".repeat(2_001), 1).refusals())).containsExactly("what");
        var backwards =
                new ExperimentPlan("We bellen", 20, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 22), null, "");
        assertThat(fields(backwards.refusals())).containsExactly("to");
    }

    @Test
    void it_starts_with_an_expectation_and_ends_with_result_lesson_and_outcome() {
        assertThat(fields(new Expectation(" ").refusals())).containsExactly("expectation");
        assertThat(new Expectation("x".repeat(2_000)).refusals()).isEmpty();
        assertThat(fields(new Expectation("x".repeat(2_001)).refusals())).containsExactly("expectation");
        assertThat(fields(new ExperimentResult("", "\n", null).refusals()))
                .containsExactly("result", "lesson", "outcome");
        assertThat(CAME.refusals()).isEmpty();
        assertThat(fields(new ExperimentResult("x".repeat(2_001), "x", ExperimentOutcome.ABANDON).refusals()))
                .containsExactly("result");
    }

    @Test
    void of_something_seen_one_text_is_enough() {
        assertThat(fields(ObservationDraft.EMPTY.refusals())).containsExactly("seen");
        assertThat(new ObservationDraft("Geen brief", "").refusals()).isEmpty();
        assertThat(new ObservationDraft("", "Ik wacht al weken").refusals()).isEmpty();
        assertThat(fields(new ObservationDraft("", "x".repeat(2_001)).refusals()))
                .containsExactly("words");
    }

    private static ExperimentPlan of(String what, int demands) {
        return new ExperimentPlan(what, demands, null, null, null, "");
    }

    private static Experiment planned() {
        return new Experiment(new ExperimentId(1), new ImprovementId(9), PLAN, ANNA, NOW);
    }

    private static List<String> fields(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::field).toList();
    }
}
