package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Slice;
import nl.ruimbaan.improvement.ImprovementId;
import nl.ruimbaan.privacy.Moderation;
import nl.ruimbaan.support.Company;
import nl.ruimbaan.support.StatementCount;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RunningExperimentsTest extends Trying {

    @Autowired
    RunningExperiments running;

    @Autowired
    Moderation moderation;

    @Test
    void what_runs_stands_there_and_what_is_planned_or_finished_does_not() {
        company.as(anna, () -> trying.finished(bellen, ExperimentOutcome.ADOPT));
        company.as(anna, () -> trying.running(bellen));
        company.as(anna, () -> trying.planned(bellen));

        assertThat(seen().items()).singleElement().satisfies(it -> {
            assertThat(it.improvement()).isEqualTo(bellen.ref());
            assertThat(it.what()).isEqualTo("We bellen zelf");
            assertThat(it.team()).startsWith("Noord");
            assertThat(it.counted()).isZero();
            assertThat(it.planned()).isEqualTo(20);
            assertThat(it.since()).isEqualTo(Company.today());
            assertThat(it.lang()).isEqualTo("nl");
        });
    }

    @Test
    void a_few_are_given_the_newest_first_for_as_many_statements() {
        company.as(anna, () -> trying.running(bellen));
        assertThat(seen().more()).isFalse();
        long one = StatementCount.of(this::seen);
        ImprovementId other = tried("Wie belt, wacht lang");
        company.as(anna, () -> trying.running(other));
        ImprovementId last = tried("De brief is onduidelijk");
        company.as(anna, () -> trying.running(last));

        assertThat(StatementCount.of(this::seen)).isEqualTo(one);
        assertThat(seen().more()).isTrue();
        assertThat(seen().items()).extracting(RunningExperiment::improvement).containsExactly(last.ref(), other.ref());
    }

    @Test
    void of_a_hidden_improvement_nothing_is_said() {
        company.as(anna, () -> trying.running(bellen));

        company.does(sem, () -> moderation.recognisable(bellen.ref(), "").refusals());

        assertThat(seen().items()).isEmpty();
    }

    private Slice<RunningExperiment> seen() {
        return company.as(sem, () -> running.first(2));
    }
}
