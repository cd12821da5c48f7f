package nl.ruimbaan.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void one_value_has_a_median_and_no_limits() {
        Period period = judged(series(7), series(7));

        assertThat(period.status()).isEqualTo(Period.Status.TOO_FEW);
        assertThat(period.limits()).isEmpty();
        assertThat(period.median()).isEqualTo(7);
    }

    @Test
    void five_points_have_no_limits_and_six_have_trial_limits() {
        assertThat(judged(series(1, 2, 3, 4, 5), series(1, 2, 3, 4, 5)).limits())
                .isEmpty();

        Period six = judged(series(1, 2, 3, 4, 5, 6), series(1, 2, 3, 4, 5, 6));

        assertThat(six.status()).isEqualTo(Period.Status.TRIAL);
        assertThat(six.limits().orElseThrow().centre()).isEqualTo(3.5);
        assertThat(six.limits().orElseThrow().upper()).isEqualTo(3.5 + 2.66);
    }

    @Test
    void at_twenty_the_limits_freeze_on_those_twenty_whatever_is_shown() {
        List<Observation> first = alternating(20, 10, 12);
        List<Observation> newest = alternating(100, 30, 32);

        Period period = judged(first, newest);

        assertThat(period.status()).isEqualTo(Period.Status.FROZEN);
        assertThat(period.madeOf()).isEqualTo(20);
        assertThat(period.limits().orElseThrow().centre()).isEqualTo(11);
        assertThat(period.limits().orElseThrow().upper()).isEqualTo(11 + 2.66 * 2);
        assertThat(period.signals())
                .allSatisfy(it -> assertThat(it).containsExactlyInAnyOrder(Signal.OUTSIDE, Signal.RUN));
    }

    @Test
    void all_values_equal_flag_nothing() {
        Period period = judged(alternating(14, 5, 5), alternating(14, 5, 5));

        assertThat(period.limits().orElseThrow()).isEqualTo(new NaturalLimits(5, 5, 5));
        assertThat(period.signals()).allSatisfy(it -> assertThat(it).isEmpty());
    }

    @Test
    void equal_decimals_flag_nothing_although_their_mean_is_rounded() {
        Period period = judged(alternating(10, 0.1, 0.1), alternating(30, 0.1, 0.1));

        assertThat(period.limits().orElseThrow().centre()).isNotEqualTo(0.1);
        assertThat(period.signals()).allSatisfy(it -> assertThat(it).isEmpty());
    }

    @Test
    void a_value_just_beyond_the_limit_is_outside() {
        assertThat(new NaturalLimits(5, 5, 5).isOutside(5.000_001)).isTrue();
    }

    @Test
    void ghosted_points_do_not_help_to_reach_six() {
        List<Observation> points = new ArrayList<>(series(1, 2, 3, 4, 5));
        points.add(new Observation(90, true, false));

        Period period = judged(points, points);

        assertThat(period.status()).isEqualTo(Period.Status.TOO_FEW);
        assertThat(period.limits()).isEmpty();
        assertThat(period.median()).isEqualTo(3);
    }

    @Test
    void a_ghosted_point_among_the_first_twenty_leaves_limits_of_nineteen() {
        List<Observation> points = new ArrayList<>(alternating(19, 10, 12));
        points.add(new Observation(90, true, false));

        Period period = judged(points, points);

        assertThat(period.status()).isEqualTo(Period.Status.FROZEN);
        assertThat(period.madeOf()).isEqualTo(19);
        assertThat(period.signals().getLast()).containsExactly(Signal.OUTSIDE);
    }

    @Test
    void values_that_never_follow_each_other_make_no_limits() {
        List<Observation> points = IntStream.range(0, 8)
                .mapToObj(i -> new Observation(i, false, true))
                .toList();

        assertThat(judged(points, points).status()).isEqualTo(Period.Status.TOO_FEW);
    }

    @Test
    void what_is_judged_cannot_be_changed_afterwards() {
        Period period = judged(series(1, 2, 3, 4, 5, 6), series(1, 2, 3, 4, 5, 6));

        assertThatThrownBy(() -> period.signals().getFirst().add(Signal.RUN))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> period.points().removeFirst()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void counts_have_limits_of_their_own_by_the_same_rules() {
        List<Observation> first = alternating(20, 3, 5);
        List<Observation> shown = new ArrayList<>(series(10, 11));
        shown.addAll(series(3, 3, 3, 3, 3, 3, 3, 3));

        Period period = Period.of(ChartKind.C, SignalRules.DEFAULT, first, List.of(), shown);

        assertThat(period.status()).isEqualTo(Period.Status.FROZEN);
        assertThat(period.limits()).hasValue(new NaturalLimits(4, 0, 10));
        assertThat(period.signals().subList(0, 3)).containsExactly(Set.of(), Set.of(Signal.OUTSIDE), run());
        assertThat(period.signalled()).isEqualTo(9);
    }

    @Test
    void a_run_keeps_its_marks_when_it_crosses_the_edge_of_what_is_shown() {
        List<Observation> first = alternating(20, 10, 12);
        List<Observation> before = series(10, 12, 12, 12, 12, 12, 12);

        Period eight = Period.of(ChartKind.XMR, SignalRules.DEFAULT, first, before, series(12, 12, 10));
        Period seven = Period.of(ChartKind.XMR, SignalRules.DEFAULT, first, before, series(12, 10, 10));

        assertThat(eight.signals()).containsExactly(run(), run(), Set.of());
        assertThat(eight.points()).hasSize(3);
        assertThat(eight.signalled()).isEqualTo(2);
        assertThat(seven.signals()).containsExactly(Set.of(), Set.of(), Set.of());
    }

    @Test
    void five_counts_have_no_limits_and_nineteen_have_trial_limits() {
        assertThat(Period.of(ChartKind.C, SignalRules.DEFAULT, alternating(5, 3, 5), List.of(), alternating(5, 3, 5))
                        .limits())
                .isEmpty();
        assertThat(Period.of(ChartKind.C, SignalRules.DEFAULT, alternating(19, 3, 5), List.of(), alternating(19, 3, 5))
                        .status())
                .isEqualTo(Period.Status.TRIAL);
    }

    @Test
    void nothing_shown_is_no_period() {
        assertThatThrownBy(() -> judged(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_gap_gives_no_moving_range_across_it() {
        List<Observation> points =
                List.of(Observation.of(1), Observation.of(3), new Observation(13, false, true), Observation.of(15));

        assertThat(Xmr.movingRanges(points)).containsExactly(2, 2);
    }

    @Test
    void a_ghosted_point_makes_no_limits_and_is_still_judged() {
        List<Observation> points = List.of(
                Observation.of(10),
                Observation.of(11),
                new Observation(99, true, false),
                Observation.of(10),
                Observation.of(11));

        NaturalLimits limits = Xmr.limits(points).orElseThrow();

        assertThat(limits.centre()).isEqualTo(10.5);
        assertThat(Xmr.ranges(points, Xmr.K_MOVING_RANGE)).hasValue(new MovingRanges(1, 3.267));
        assertThat(signals(points, limits).get(2)).containsExactly(Signal.OUTSIDE);
    }

    @Test
    void the_lower_limit_is_not_floored() {
        assertThat(Xmr.limits(series(3, 9)).orElseThrow().lower()).isEqualTo(6 - 2.66 * 6);
    }

    @Test
    void eight_on_one_side_are_all_marked_and_a_point_on_the_centre_breaks_the_run() {
        NaturalLimits limits = new NaturalLimits(0, -3, 3);

        assertThat(signals(series(1, 1, 1, 1, 1, 1, 1), limits)).allMatch(Set::isEmpty);
        assertThat(signals(series(-1, -1, -1, -1, -1, -1, -1, -1, 1), limits))
                .containsExactly(run(), run(), run(), run(), run(), run(), run(), run(), Set.of());
        assertThat(signals(series(1, 1, 1, 1, 0, 1, 1, 1, 1), limits)).allMatch(Set::isEmpty);
    }

    @Test
    void a_point_on_the_limit_is_routine() {
        NaturalLimits limits = new NaturalLimits(0, -3, 3);

        assertThat(signals(series(0, 3.2, -3.5, 2.9, 3), limits))
                .containsExactly(Set.of(), Set.of(Signal.OUTSIDE), Set.of(Signal.OUTSIDE), Set.of(), Set.of());
    }

    @Test
    void a_lower_limit_at_or_below_zero_bounds_nothing() {
        assertThat(new NaturalLimits(4, 0, 10).isBoundedBelow()).isFalse();
        assertThat(new NaturalLimits(4, -2, 10).isBoundedBelow()).isFalse();
        assertThat(new NaturalLimits(4, 0.1, 10).isBoundedBelow()).isTrue();
    }

    @Test
    void the_whole_numbers_within_the_limits_are_those_that_are_no_signal() {
        assertThat(new NaturalLimits(20, 6.6, 33.4).lowestWhole()).isEqualTo(7);
        assertThat(new NaturalLimits(20, 6.6, 33.4).highestWhole()).isEqualTo(33);
        assertThat(new NaturalLimits(4, 0, 10).lowestWhole()).isZero();
        assertThat(new NaturalLimits(4, 0, 10).highestWhole()).isEqualTo(10);
        assertThat(new NaturalLimits(4, 0, 9.999_999_999_999).highestWhole()).isEqualTo(10);
        assertThat(new NaturalLimits(0.05, 0, 0.72).highestWhole()).isZero();
    }

    private static Period judged(List<Observation> first, List<Observation> shown) {
        return Period.of(ChartKind.XMR, SignalRules.DEFAULT, first, List.of(), shown);
    }

    private static List<Set<Signal>> signals(List<Observation> points, NaturalLimits limits) {
        return Signals.of(points, points.stream().map(it -> limits).toList(), SignalRules.DEFAULT);
    }

    private static Set<Signal> run() {
        return Set.of(Signal.RUN);
    }

    private static List<Observation> series(double... values) {
        return DoubleStream.of(values).mapToObj(Observation::of).toList();
    }

    private static List<Observation> alternating(int count, double one, double other) {
        return IntStream.range(0, count)
                .mapToObj(i -> Observation.of(i % 2 == 0 ? one : other))
                .toList();
    }
}
