package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.spc.Stretch;
import nl.ruimbaan.step.StepDraft;
import org.junit.jupiter.api.Test;

class MeasureStepsTest extends Measuring {

    private static final int[] FELL = {10, 12, 11, 9, 10, 11, 12, 10, 5, 4, 5, 6, 4, 5, 4, 5};

    @Test
    void a_step_is_proposed_at_the_first_point_of_a_run_and_a_person_decides() {
        MeasureId id = made(MeasureKind.XMR, Rhythm.WEEK, noord);
        adds(carla, id, weeks(FELL));
        MeasurePoint proposed =
                Objects.requireNonNull(page(carla, id).chart().orElseThrow().proposed());

        assertThat(proposed.period()).isEqualTo(MONDAY.plusWeeks(8));
        assertThat(page(carla, id).chart().orElseThrow().series().stretches())
                .as("nothing by itself")
                .hasSize(1);
        assertThat(company.as(carla, () -> steps.decline(id, proposed.id(), "Eerst de zomer afwachten")))
                .isEqualTo(Act.done());
        assertThat(page(carla, id).chart().orElseThrow().proposed())
                .as("asked once")
                .isNull();
        assertThat(page(bram, id).steps()).singleElement().satisfies(it -> {
            assertThat(it.made()).isFalse();
            assertThat(it.why()).isEqualTo("Eerst de zomer afwachten");
            assertThat(it.by()).isEqualTo("Carla");
        });
    }

    @Test
    void new_limits_start_where_a_coach_says_so_with_a_cause() {
        MeasureId id = made(MeasureKind.XMR, Rhythm.WEEK, noord);
        adds(carla, id, weeks(FELL));
        PointId point = point(id, 8).id();

        assertThat(company.as(
                        carla,
                        () -> steps.make(id, point, new StepDraft(true, "De balie helpt nu zelf", true, true, ""))))
                .isEqualTo(Act.done());

        assertThat(page(bram, id).chart().orElseThrow().series().stretches())
                .extracting(Stretch::from)
                .containsExactly(0, 8);
        assertThat(page(bram, id).history().getFirst().verb()).isEqualTo(MeasureVerb.STEP);
        assertThat(company.as(carla, () -> corrections.remove(id, point, 0, "Weg ermee")))
                .isEqualTo(Act.refused(Refusal.because("measure.refused.stepStartsHere")));
        assertThat(company.as(carla, () -> steps.takeBack(id, point, "Het was het seizoen")))
                .isEqualTo(Act.done());
        assertThat(page(bram, id).chart().orElseThrow().series().stretches()).hasSize(1);
        assertThat(page(bram, id).history().getFirst().why()).isEqualTo("Het was het seizoen");
    }

    @Test
    void all_four_questions_are_asked_and_a_change_that_does_not_show_or_last_starts_nothing() {
        MeasureId id = made(MeasureKind.XMR, Rhythm.WEEK, noord);
        adds(carla, id, weeks(FELL));
        PointId point = point(id, 8).id();

        assertThat(company.as(carla, () -> steps.make(id, point, new StepDraft(null, " ", null, null, "")))
                        .refusals())
                .extracting(Refusal::field)
                .containsExactly("shows", "cause", "wanted", "lasts");
        assertThat(company.as(carla, () -> steps.make(id, point, new StepDraft(false, "Zo", true, false, "")))
                        .refusals())
                .extracting(Refusal::key)
                .containsExactly("step.refused.notShown", "step.refused.notLasting");
        assertThat(company.as(carla, () -> steps.make(id, point, new StepDraft(true, "Zo", true, true, "#99999")))
                        .refusals())
                .extracting(Refusal::key)
                .containsExactly("step.refused.noItem");
        assertThat(company.as(carla, () -> steps.make(id, point(id, 0).id(), new StepDraft(true, "Zo", true, true, "")))
                        .refusals())
                .extracting(Refusal::key)
                .containsExactly("measure.refused.firstPoint");
    }

    @Test
    void a_later_point_never_changes_the_limits_once_there_are_twenty() {
        MeasureId id = made(MeasureKind.XMR, Rhythm.WEEK, noord);
        adds(carla, id, weeks(10, 12, 11, 9, 10, 11, 12, 10, 11, 10, 12, 11, 9, 10, 11, 12, 10, 11, 10, 12));
        double before = upper(id);

        adds(carla, id, MONDAY.plusWeeks(20) + ";90");

        assertThat(upper(id)).isEqualTo(before);
    }

    @Test
    void a_coach_puts_flags_and_takes_them_away_again() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, null);
        adds(carla, id, weeks(1, 2));

        assertThat(company.at(carla, NOON, () -> flags.put(id, new FlagDraft(LocalDate.of(2026, 11, 28), "")))
                        .refusals())
                .extracting(Refusal::key)
                .containsExactly("refused.future", "refused.noText");
        assertThat(company.at(carla, NOON, () -> flags.put(id, new FlagDraft(MONDAY, "Nieuwe balie"))))
                .isEqualTo(Act.done());
        MeasureFlag flag = page(bram, id).flags().getFirst();
        assertThat(flag.words()).isEqualTo("Nieuwe balie");
        assertThat(company.as(carla, () -> flags.remove(id, flag.id()))).isEqualTo(Act.done());
        assertThat(page(bram, id).flags()).isEmpty();
        assertThat(page(bram, id).history().getFirst().was()).isEqualTo("Nieuwe balie");
    }

    private double upper(MeasureId id) {
        return page(carla, id)
                .chart()
                .orElseThrow()
                .series()
                .stretches()
                .getFirst()
                .period()
                .limits()
                .orElseThrow()
                .upper();
    }
}
