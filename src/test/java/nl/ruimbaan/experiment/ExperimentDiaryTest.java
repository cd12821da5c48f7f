package nl.ruimbaan.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ruimbaan.base.Outcome;
import nl.ruimbaan.base.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ExperimentDiaryTest extends Trying {

    private static final ObservationDraft SEEN = new ObservationDraft("De brief was er nog niet", "Ik wacht al weken");

    @Autowired
    ExperimentDiary diary;

    @Autowired
    JdbcClient jdbc;

    ExperimentEntry runs;

    @BeforeEach
    void one_that_runs() {
        runs = company.as(anna, () -> trying.running(bellen));
    }

    @Test
    void what_bram_saw_is_read_with_who_and_when_the_newest_first() {
        noted(SEEN);
        noted(new ObservationDraft("", "Fijn dat u belt"));

        assertThat(seenBy(sem).getFirst().diary())
                .extracting(ObservationLine::text)
                .containsExactly(new ObservationDraft("", "Fijn dat u belt"), SEEN);
        assertThat(seenBy(sem).getFirst().diary()).allSatisfy(it -> {
            assertThat(it.by()).isEqualTo("Bram");
            assertThat(it.mine()).isFalse();
        });
    }

    @Test
    void its_writer_puts_it_right_and_nobody_else() {
        ObservationLine line = noted(SEEN);
        var better = new ObservationDraft("De brief kwam een week te laat", "Ik wacht al weken");

        assertThat(why(company.as(anna, () -> diary.correct(line.id(), 0, better))))
                .containsExactly("experiment.refused.notYours");
        assertThat(company.as(bram, () -> diary.correct(line.id(), 0, better))).isInstanceOf(Outcome.Saved.class);

        assertThat(seenBy(bram).getFirst().diary()).singleElement().satisfies(it -> {
            assertThat(it.text()).isEqualTo(better);
            assertThat(it.corrected()).isTrue();
            assertThat(it.mine()).isTrue();
        });
        assertThat(company.as(bram, () -> diary.correct(line.id(), 0, SEEN)))
                .as("in another window")
                .isInstanceOf(Outcome.Conflict.class);
    }

    @Test
    void what_its_writer_withdraws_is_gone_with_its_words() {
        ObservationLine line = noted(SEEN);
        assertThat(why(company.as(anna, () -> diary.withdraw(line.id()))))
                .containsExactly("experiment.refused.notYours");

        assertThat(company.as(bram, () -> diary.withdraw(line.id()))).isInstanceOf(Outcome.Saved.class);

        assertThat(seenBy(bram).getFirst().diary()).isEmpty();
        assertThat(company.as(bram, () -> diary.correct(line.id(), 1, SEEN))).isInstanceOf(Outcome.Gone.class);
        assertThat(jdbc.sql("select count(*) from experiment_observation where seen is null and words is null"
                                + " and withdrawn_at is not null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void one_notes_while_it_runs_when_one_takes_part_and_nothing_that_tells_who_the_customer_is() {
        assertThat(why(company.as(sem, () -> diary.note(runs.id(), SEEN))))
                .containsExactly("experiment.refused.joinFirst");
        var tells = new ObservationDraft("", "Bel mij op 06-12345678");
        assertThat(((Outcome.Refused<ObservationDraft>) company.as(bram, () -> diary.note(runs.id(), tells)))
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("words");
        var came = new ExperimentResult("Zes", "Bellen helpt", ExperimentOutcome.ADOPT);
        company.as(anna, () -> experiments.finish(runs.id(), 1, came));

        assertThat(why(company.as(bram, () -> diary.note(runs.id(), SEEN))))
                .containsExactly("experiment.refused.state.NOTE");
    }

    private ObservationLine noted(ObservationDraft draft) {
        assertThat(company.as(bram, () -> diary.note(runs.id(), draft))).isInstanceOf(Outcome.Saved.class);
        return seenBy(bram).getFirst().diary().getFirst();
    }
}
