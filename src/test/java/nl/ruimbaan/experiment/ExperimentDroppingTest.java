package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.improvement.Move;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was planned and not tried stays to be read, and so does what a plan said before. */
class ExperimentDroppingTest extends Trying {

    @Autowired
    LearningLibrary library;

    @Autowired
    Moderation moderation;

    @Test
    void what_is_dropped_says_why_and_who_and_stands_below_all_else() {
        ExperimentEntry first = company.as(anna, () -> trying.planned(bellen));
        company.as(anna, () -> trying.finished(bellen, ExperimentOutcome.ADOPT));
        assertThat(company.as(bram, () -> experiments.drop(first.id(), 0, " De regel is weg ")))
                .isInstanceOf(Outcome.Saved.class);

        ExperimentEntry dropped = seenBy(sem).getLast();
        assertThat(dropped.id()).isEqualTo(first.id());
        assertThat(dropped.state()).isEqualTo(ExperimentState.DROPPED);
        assertThat(dropped.notTried()).satisfies(it -> {
            assertThat(it.why()).isEqualTo("De regel is weg");
            assertThat(it.made().by()).isEqualTo("Bram");
        });
        assertThat(company.as(sem, () -> library.count(LearnedFilter.ALL)).value())
                .as("nothing was learned of it")
                .isEqualTo(1);
    }

    @Test
    void without_a_reason_it_is_not_dropped_and_the_reason_is_short() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));

        assertThat(company.as(anna, () -> experiments.drop(planned.id(), 0, " ")))
                .isEqualTo(Outcome.refused(Refusal.of("why", "experiment.refused.noWhy")));
        assertThat(company.as(anna, () -> experiments.drop(planned.id(), 0, "x".repeat(501))))
                .isEqualTo(Outcome.refused(Refusal.of("why", "refused.tooLong", 500, 501)));
        assertThat(company.as(anna, () -> experiments.drop(planned.id(), 0, "Bel 06-12345678")))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(seenBy(anna).getFirst().state()).isEqualTo(ExperimentState.PLANNED);
    }

    @Test
    void who_takes_no_part_drops_nothing_and_who_is_second_hears_who_was_first() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        assertThat(why(company.as(sem, () -> experiments.drop(planned.id(), 0, "Weg"))))
                .containsExactly("experiment.refused.joinFirst");
        company.as(bram, () -> experiments.start(planned.id(), 0, "Acht"));

        assertThat(company.as(anna, () -> experiments.drop(planned.id(), 0, "Weg")))
                .isInstanceOfSatisfying(
                        Outcome.Conflict.class, it -> assertThat(it.by()).isEqualTo("Bram"));
        assertThat(why(company.as(anna, () -> experiments.drop(planned.id(), 1, "Weg"))))
                .containsExactly("experiment.refused.state.DROP");
    }

    @Test
    void what_was_dropped_is_planned_again_as_it_was() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        company.as(anna, () -> experiments.drop(planned.id(), 0, "De regel is weg"));
        assertThat(why(company.as(sem, () -> experiments.takeUp(planned.id(), 1))))
                .containsExactly("experiment.refused.joinFirst");

        assertThat(company.as(bram, () -> experiments.takeUp(planned.id(), 1))).isInstanceOf(Outcome.Saved.class);

        ExperimentEntry again = seenBy(sem).getFirst();
        assertThat(again.state()).isEqualTo(ExperimentState.PLANNED);
        assertThat(again.plan()).isEqualTo(planned.plan());
        assertThat(again.notTried()).isNull();
    }

    @Test
    void what_is_planned_when_the_improvement_stops_is_dropped_and_not_taken_up() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        moved(bellen, new Move.Stop("Dit was het niet"));

        assertThat(company.as(anna, () -> experiments.drop(planned.id(), 0, "We stoppen")))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(why(company.as(anna, () -> experiments.takeUp(planned.id(), 1))))
                .containsExactly("experiment.refused.phase");
    }

    @Test
    void what_a_plan_said_before_can_be_read_by_everyone_the_newest_first() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        company.as(bram, () -> experiments.rewrite(planned.id(), 0, expecting("Zes van de tien")));
        company.as(anna, () -> experiments.start(planned.id(), 1, "Acht van de tien"));

        assertThat(earlier(planned)).extracting(it -> it.written().by()).containsExactly("Bram", "Anna");
        assertThat(earlier(planned)).extracting(it -> it.plan().expectation()).containsExactly("Zes van de tien", "");
        assertThat(seenBy(sem).getFirst().earlier()).isEqualTo(2);
    }

    @Test
    void the_same_once_more_is_no_earlier_text() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        company.as(anna, () -> experiments.rewrite(planned.id(), 0, expecting("Acht")));
        company.as(anna, () -> experiments.rewrite(planned.id(), 1, expecting(" Acht ")));
        company.as(anna, () -> experiments.start(planned.id(), 2, "Acht"));

        assertThat(earlier(planned)).hasSize(1);
    }

    @Test
    void of_a_hidden_improvement_no_earlier_text_is_read() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        company.as(bram, () -> experiments.rewrite(planned.id(), 0, expecting("Acht")));
        company.does(carla, () -> moderation.hide(bellen.ref(), "Herkenbaar"));

        assertThat(earlier(planned)).isEmpty();
    }

    @Test
    void earlier_texts_and_what_was_dropped_cost_no_more_statements() {
        ExperimentEntry planned = company.as(anna, () -> trying.planned(bellen));
        long one = company.as(sem, () -> StatementCount.of(() -> pages.of(bellen)));
        company.as(bram, () -> experiments.rewrite(planned.id(), 0, expecting("Acht")));
        company.as(bram, () -> experiments.drop(planned.id(), 1, "De regel is weg"));

        assertThat(company.as(sem, () -> StatementCount.of(() -> pages.of(bellen))))
                .isEqualTo(one);
    }

    private List<EarlierPlan> earlier(ExperimentEntry entry) {
        return company.as(sem, () -> pages.earlier(entry.id()));
    }

    private static ExperimentPlan expecting(String expectation) {
        return new ExperimentPlan("We bellen zelf", 20, null, null, null, expectation);
    }
}
