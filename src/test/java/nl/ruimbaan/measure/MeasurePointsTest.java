package nl.ruimbaan.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import org.junit.jupiter.api.Test;

class MeasurePointsTest extends Measuring {

    @Test
    void members_add_points_to_their_own_teams_measure_and_others_do_not() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);
        PersonId zuid = company.hire("Zoë", company.team("Zuid"));

        assertThat(adds(anna, id, weeks(3, 4))).isEqualTo(new Adding.Added(2, 0, 0));
        for (PersonId other : List.of(bram, zuid)) {
            assertThat(adds(other, id, weeks(3, 4)))
                    .isEqualTo(new Adding.Refused(List.of(Refusal.because("measure.refused.notYours"))));
            assertThat(company.as(
                            other, () -> corrections.remove(id, point(id, 0).id(), 0, "x")))
                    .isEqualTo(Act.refused(Refusal.because("measure.refused.notYours")));
        }
        MeasureId ofAll = made(draft("Van allen", MeasureKind.C, Rhythm.WEEK, null));
        assertThat(adds(bram, ofAll, weeks(1))).isInstanceOf(Adding.Refused.class);
        assertThat(adds(carla, ofAll, weeks(1))).isEqualTo(new Adding.Added(1, 0, 0));
    }

    @Test
    void of_a_text_with_one_wrong_row_nothing_is_taken_in() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);

        Adding outcome = adds(anna, id, weeks(3, 4) + "\nweek 5;7");

        assertThat(outcome).isInstanceOfSatisfying(Adding.Open.class, it -> {
            assertThat(it.reading().right()).hasSize(2);
            assertThat(it.reading().wrong()).singleElement().satisfies(wrong -> {
                assertThat(wrong.line()).isEqualTo(3);
                assertThat(wrong.text()).isEqualTo("week 5;7");
            });
        });
        assertThat(page(anna, id).count()).isZero();
        assertThat(adds(anna, id, weeks(3, 4) + "\nweek 5 2026;7")).isEqualTo(new Adding.Added(3, 0, 0));
    }

    @Test
    void a_period_that_has_a_value_is_asked_about() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);
        adds(anna, id, weeks(3, 4));
        PointsDraft again = PointsDraft.of(weeks(9, 8, 7));

        assertThat(adds(anna, id, again))
                .isInstanceOfSatisfying(
                        Adding.Open.class,
                        it -> assertThat(it.reading().twice()).isEqualTo(new DoubledPeriods(2, MONDAY, false)));
        assertThat(adds(anna, id, again.with(Twice.KEEP_BOTH))).isInstanceOf(Adding.Open.class);
        assertThat(adds(anna, id, again.with(Twice.LEAVE_OUT))).isEqualTo(new Adding.Added(1, 0, 2));
        assertThat(values(id)).containsExactly(3, 4, 7);
        assertThat(adds(anna, id, again.with(Twice.REPLACE))).isEqualTo(new Adding.Added(0, 3, 0));
        assertThat(values(id)).containsExactly(9, 8, 7);
        assertThat(page(anna, id).history())
                .filteredOn(it -> it.verb() == MeasureVerb.REPLACE)
                .extracting(MeasureChange::was, MeasureChange::became)
                .contains(org.assertj.core.groups.Tuple.tuple("3", "9"));
    }

    @Test
    void of_single_cases_two_on_one_day_may_both_stay() {
        MeasureId id = made(MeasureKind.XMR, Rhythm.CASE, noord);
        adds(anna, id, "2026-03-05;3");
        PointsDraft more = PointsDraft.of("2026-03-05;4\n2026-03-05;5\n2026-03-06;6");

        assertThat(adds(anna, id, more.with(Twice.KEEP_BOTH))).isEqualTo(new Adding.Added(3, 0, 0));
        assertThat(values(id)).containsExactly(3, 4, 5, 6);
        assertThat(adds(anna, id, PointsDraft.of("2026-03-05;8").with(Twice.REPLACE)))
                .isEqualTo(new Adding.Added(0, 1, 0));
        assertThat(values(id)).containsExactly(8, 6);
    }

    @Test
    void a_period_twice_in_the_text_itself_is_asked_about_too() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);
        PointsDraft twice = PointsDraft.of("2026-01-05;3\n2026-01-07;4");

        assertThat(adds(anna, id, twice)).isInstanceOf(Adding.Open.class);
        assertThat(adds(anna, id, twice.with(Twice.REPLACE))).isEqualTo(new Adding.Added(1, 0, 1));
        assertThat(values(id)).containsExactly(4);
    }

    @Test
    void a_corrected_value_leaves_a_trace_and_who_was_overtaken_hears_it() {
        MeasureId id = made(MeasureKind.XMR, Rhythm.WEEK, noord);
        adds(anna, id, "week 2 2026;12,5");
        MeasurePoint point = point(id, 0);

        assertThat(company.as(anna, () -> corrections.correct(id, point.id(), 0, new ValueDraft("11", ""))))
                .isEqualTo(Act.done());
        assertThat(page(bram, id).history().getFirst()).satisfies(it -> {
            assertThat(it.verb()).isEqualTo(MeasureVerb.CORRECT);
            assertThat(it.was()).isEqualTo("12.5");
            assertThat(it.became()).isEqualTo("11");
            assertThat(it.who()).isEqualTo("Anna");
            assertThat(it.day()).isEqualTo(MONDAY);
        });
        assertThat(company.as(carla, () -> corrections.correct(id, point.id(), 0, new ValueDraft("9", ""))))
                .isEqualTo(Act.refused(Refusal.because("measure.refused.changedMeanwhile", "11")));
        assertThat(values(id)).containsExactly(11);
    }

    @Test
    void a_correction_is_a_point_of_its_kind() {
        MeasureId id = made(MeasureKind.P, Rhythm.WEEK, noord);
        adds(anna, id, "week 2 2026;8;10");
        PointId point = point(id, 0).id();

        assertThat(company.as(anna, () -> corrections.correct(id, point, 0, new ValueDraft("11", "10"))))
                .isEqualTo(Act.refused(Refusal.of("count", "measure.refused.moreThanAll")));
        assertThat(company.as(anna, () -> corrections.correct(id, point, 0, new ValueDraft("1.000", ""))))
                .isEqualTo(Act.refused(
                        Refusal.of("count", "measure.refused.twoWays", "1.000"),
                        Refusal.of("outOf", "measure.refused.noValue", "")));
    }

    @Test
    void a_ghosted_point_stays_on_the_chart_and_out_of_the_limits() {
        MeasureId id = made(MeasureKind.XMR, Rhythm.WEEK, noord);
        adds(anna, id, weeks(10, 12, 11, 90, 10, 12, 11));
        double before = centre(id);

        company.as(anna, () -> corrections.ghost(id, point(id, 3).id(), 0, "De balie was dicht"));

        assertThat(point(id, 3).ghostedWhy()).isEqualTo("De balie was dicht");
        assertThat(page(bram, id).chart().orElseThrow().points()).hasSize(7);
        assertThat(centre(id)).isEqualTo(11.0).isLessThan(before);
        company.as(anna, () -> corrections.unghost(id, point(id, 3).id(), 1, "Toch open"));
        assertThat(centre(id)).isEqualTo(before);
        assertThat(company.as(anna, () -> corrections.ghost(id, point(id, 3).id(), 2, " ")))
                .isEqualTo(Act.refused(Refusal.of("why", "refused.noText")));
    }

    @Test
    void a_removed_point_is_gone_and_its_value_stands_in_the_history() {
        MeasureId id = made(MeasureKind.C, Rhythm.WEEK, noord);
        adds(anna, id, weeks(3, 4));

        assertThat(company.as(anna, () -> corrections.remove(id, point(id, 0).id(), 0, "Dubbel geteld")))
                .isEqualTo(Act.done());

        assertThat(values(id)).containsExactly(4);
        assertThat(page(bram, id).history().getFirst().was()).isEqualTo("3");
        assertThat(page(bram, id).history().getFirst().why()).isEqualTo("Dubbel geteld");
    }

    private List<Integer> values(MeasureId id) {
        return company.as(carla, () -> pages.points(id)).stream()
                .map(it -> it.value().count().intValueExact())
                .toList();
    }

    private double centre(MeasureId id) {
        return page(carla, id)
                .chart()
                .orElseThrow()
                .series()
                .stretches()
                .getLast()
                .period()
                .limits()
                .orElseThrow()
                .centre();
    }
}
