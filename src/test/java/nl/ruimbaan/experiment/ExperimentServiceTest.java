package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExperimentServiceTest extends Trying {

    @Autowired
    Moderation moderation;

    @Test
    void who_takes_part_plans_starts_and_finishes_and_all_read_who_did_what() {
        var plan = new ExperimentPlan(
                "We bellen zelf", 20, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 11), null, "Acht van de tien");
        assertThat(company.as(bram, () -> experiments.plan(bellen, plan))).isInstanceOf(Outcome.Saved.class);
        ExperimentEntry planned = seenBy(anna).getFirst();
        assertThat(planned.plan()).isEqualTo(plan);
        assertThat(planned.state()).isEqualTo(ExperimentState.PLANNED);
        assertThat(planned.planned().by()).isEqualTo("Bram");

        assertThat(company.as(anna, () -> experiments.start(planned.id(), 0, "Negen van de tien")))
                .isInstanceOf(Outcome.Saved.class);
        var came = new ExperimentResult("Zes van de tien", "De brief moet eerst", ExperimentOutcome.ABANDON);
        assertThat(company.as(bram, () -> experiments.finish(planned.id(), 1, came)))
                .isInstanceOf(Outcome.Saved.class);

        ExperimentEntry finished = seenBy(sem).getFirst();
        assertThat(finished.state()).isEqualTo(ExperimentState.FINISHED);
        assertThat(finished.plan().expectation()).isEqualTo("Negen van de tien");
        assertThat(finished.result()).isEqualTo(came);
        assertThat(finished.started()).extracting(Deed::by).isEqualTo("Anna");
        assertThat(finished.finished()).extracting(Deed::by).isEqualTo("Bram");
        assertThat(finished.verbs()).isEmpty();
    }

    @Test
    void who_takes_no_part_is_asked_to_join_first() {
        assertThat(why(company.as(sem, () -> experiments.plan(bellen, plan("We bellen")))))
                .containsExactly("experiment.refused.joinFirst");
        assertThat(company.as(sem, () -> pages.of(bellen)).mayPlan()).isFalse();
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));

        assertThat(why(company.as(sem, () -> experiments.rewrite(planned.id(), 0, plan("Anders")))))
                .containsExactly("experiment.refused.joinFirst");
        assertThat(why(company.as(sem, () -> experiments.start(planned.id(), 0, "Acht"))))
                .containsExactly("experiment.refused.joinFirst");
        company.as(anna, () -> experiments.start(planned.id(), 0, "Acht"));
        var came = new ExperimentResult("Zes", "Eerst de brief", ExperimentOutcome.ADOPT);
        assertThat(why(company.as(sem, () -> experiments.finish(planned.id(), 1, came))))
                .containsExactly("experiment.refused.joinFirst");
    }

    @Test
    void without_an_expectation_it_does_not_start() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));

        assertThat(why(company.as(anna, () -> experiments.start(planned.id(), 0, " "))))
                .containsExactly("experiment.refused.noExpectation");
        assertThat(seenBy(anna).getFirst().state()).isEqualTo(ExperimentState.PLANNED);
    }

    @Test
    void who_is_second_hears_who_was_first_and_nothing_is_written_over() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        company.as(bram, () -> experiments.rewrite(planned.id(), 0, plan("Bram schrijft")));

        var second = company.as(anna, () -> experiments.rewrite(planned.id(), 0, plan("Anna schrijft")));

        assertThat(second).isInstanceOfSatisfying(Outcome.Conflict.class, it -> {
            assertThat(it.by()).isEqualTo("Bram");
            assertThat(it.theirs()).isEqualTo(plan("Bram schrijft"));
            assertThat(it.version()).isEqualTo(1);
        });
        assertThat(seenBy(anna).getFirst().plan().what()).isEqualTo("Bram schrijft");
        assertThat(company.as(anna, () -> experiments.start(planned.id(), 0, "Acht")))
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void what_is_adapted_opens_the_next_one_filled_in_and_linked() {
        ExperimentEntry first = company.as(anna, () -> trying.finished(bellen, ExperimentOutcome.ADAPT));

        assertThat(seenBy(anna)).hasSize(2);
        ExperimentEntry next = seenBy(anna).getFirst();
        assertThat(next.state()).isEqualTo(ExperimentState.PLANNED);
        assertThat(next.follows()).isEqualTo(first.id());
        assertThat(next.plan()).isEqualTo(first.plan());
        assertThat(next.planned().by()).isEqualTo("Anna");
        company.as(anna, () -> trying.finished(bellen, ExperimentOutcome.EXPAND));
        assertThat(seenBy(anna)).hasSize(3);
    }

    @Test
    void what_runs_when_the_improvement_stops_is_still_brought_to_its_end() {
        ExperimentEntry runs = company.as(anna, () -> trying.running(bellen));
        moved(bellen, new Move.Stop("Dit was het niet"));
        assertThat(why(company.as(anna, () -> experiments.plan(bellen, plan("Nog een")))))
                .containsExactly("experiment.refused.phase");

        var came = new ExperimentResult("Niets", "Eerst de brief", ExperimentOutcome.ADAPT);
        assertThat(company.as(anna, () -> experiments.finish(runs.id(), 1, came)))
                .isInstanceOf(Outcome.Saved.class);

        assertThat(seenBy(anna)).as("nothing is planned for what has stopped").hasSize(1);
    }

    @Test
    void what_tells_who_the_customer_is_is_held_up() {
        var plan = plan("Bel klant op 06-12345678");
        assertThat(((Outcome.Refused<ExperimentPlan>) company.as(anna, () -> experiments.plan(bellen, plan)))
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("what");
    }

    @Test
    void of_a_hidden_improvement_nothing_is_tried_and_nothing_read() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        company.does(carla, () -> moderation.hide(bellen.ref(), "Herkenbaar"));

        assertThat(company.as(bram, () -> experiments.start(planned.id(), 0, "Acht")))
                .isInstanceOf(Outcome.Gone.class);
        assertThat(company.as(bram, () -> experiments.plan(bellen, plan("Nog een"))))
                .isInstanceOf(Outcome.Gone.class);
        assertThat(seenBy(sem)).isEmpty();
        assertThat(bellen.ref().kind()).isEqualTo(ItemKind.IMPROVEMENT);
    }

    @Test
    void it_becomes_how_we_work_only_after_an_experiment_worth_going_on_with() {
        var normal = new Move.MakeNormal("Bellen", 42, "Alle wijken", "Wij bellen");
        assertThat(why(move(bellen, normal))).containsExactly("improvement.refused.untried");
        company.as(anna, () -> trying.finished(bellen, ExperimentOutcome.ABANDON));
        company.as(anna, () -> trying.running(bellen));
        assertThat(why(move(bellen, normal))).containsExactly("improvement.refused.untried");

        for (ExperimentOutcome outcome : ExperimentOutcome.GOES_ON) {
            ImprovementId other = tried("Drie formulieren");
            company.as(anna, () -> trying.finished(other, outcome));
            moved(other, normal);
        }
        assertThat(ExperimentOutcome.GOES_ON).hasSize(3);
    }

    @Test
    void all_experiments_are_read_in_as_many_statements_as_one() {
        company.as(anna, () -> trying.finished(bellen, ExperimentOutcome.ADOPT));
        long one = company.as(sem, () -> StatementCount.of(() -> pages.of(bellen)));
        for (int i = 0; i < 6; i++) {
            company.as(anna, () -> trying.finished(bellen, ExperimentOutcome.ADAPT));
        }

        assertThat(company.as(sem, () -> StatementCount.of(() -> pages.of(bellen))))
                .isEqualTo(one);
    }
}
