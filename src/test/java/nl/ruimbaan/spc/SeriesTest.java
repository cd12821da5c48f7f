package nl.ruimbaan.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeriesTest {

    @Test
    void a_step_starts_new_limits_and_each_says_which_points_made_them() {
        List<Observation> points = join(alternating(22, 30, 32), alternating(7, 10, 12));

        Series series = Series.of(ChartKind.XMR, SignalRules.DEFAULT, points, List.of(22));

        Stretch before = series.stretches().getFirst();
        Stretch after = series.stretches().getLast();
        assertThat(before.period().status()).isEqualTo(Period.Status.FROZEN);
        assertThat(before.madeOf())
                .containsExactlyElementsOf(IntStream.range(0, 20).boxed().toList());
        assertThat(after.period().status()).isEqualTo(Period.Status.TRIAL);
        assertThat(after.from()).isEqualTo(22);
        assertThat(after.to()).isEqualTo(29);
        assertThat(after.madeOf()).containsExactly(22, 23, 24, 25, 26, 27, 28);
        assertThat(after.period().limits().orElseThrow().centre()).isCloseTo(76 / 7.0, within(1e-12));
    }

    @Test
    void a_step_at_the_first_point_or_beyond_the_last_changes_nothing() {
        assertThat(Series.of(ChartKind.XMR, SignalRules.DEFAULT, values(1, 2, 3), List.of(0, 3, 9))
                        .stretches())
                .hasSize(1);
    }

    @Test
    void shares_have_wider_limits_where_fewer_stand_behind_them() {
        List<Observation> points = IntStream.range(0, 8)
                .mapToObj(i -> i == 7 ? Observation.of(1, 4) : Observation.of(20, 100))
                .toList();

        Period period = only(ChartKind.P, points);

        // p̄ = 141/704; three times the root of p̄(1 − p̄)/100 is 0.12006
        assertThat(period.limitsOfEach().getFirst().lower()).isCloseTo(0.080220, within(1e-6));
        assertThat(period.limitsOfEach().getFirst().upper()).isCloseTo(0.320348, within(1e-6));
        assertThat(period.limitsOfEach().getLast().lower()).isZero();
        assertThat(period.limitsOfEach().getLast().upper()).isCloseTo(0.800604, within(1e-6));
        assertThat(period.limits().orElseThrow().upper()).isCloseTo(0.800604, within(1e-6));
    }

    @Test
    void no_share_has_limits_beyond_none_and_all() {
        Period period = only(
                ChartKind.P,
                Stream.generate(() -> Observation.of(1, 2)).limit(6).toList());

        assertThat(period.limits().orElseThrow().lower()).isZero();
        assertThat(period.limits().orElseThrow().upper()).isEqualTo(1);
    }

    @Test
    void laney_widens_the_limits_by_how_much_more_the_shares_vary_than_chance() {
        // shares 40 % and 60 % of 100 in turn: σ = 0.05, z = ∓2, so σ_z = 4 / 1.128
        List<Observation> points = IntStream.range(0, 8)
                .mapToObj(i -> Observation.of(i % 2 == 0 ? 40 : 60, 100))
                .toList();

        assertThat(PPrimeChart.sigmaZ(points).orElseThrow()).isCloseTo(3.546_099, within(1e-6));
        assertThat(only(ChartKind.P_PRIME, points).limits().orElseThrow().upper())
                .isCloseTo(1, within(0.032));
        assertThat(PPrimeChart.limits(points, Observation.of(50, 400))
                        .orElseThrow()
                        .upper())
                .isCloseTo(0.5 + 3 * 0.025 * 3.546_099, within(1e-6));
    }

    @Test
    void laney_narrows_the_limits_where_the_shares_vary_less_than_chance() {
        List<Observation> points = IntStream.range(0, 8)
                .mapToObj(i -> Observation.of(i % 2 == 0 ? 49 : 51, 100))
                .toList();

        assertThat(PPrimeChart.sigmaZ(points).orElseThrow()).isCloseTo(0.354_61, within(1e-5));
    }

    @Test
    void shares_that_are_all_nothing_have_limits_of_nothing() {
        List<Observation> points =
                Stream.generate(() -> Observation.of(0, 10)).limit(6).toList();

        assertThat(only(ChartKind.P_PRIME, points).limits()).hasValue(new NaturalLimits(0, 0, 0));
        assertThat(only(ChartKind.P, points).signalled()).isZero();
    }

    @Test
    void counts_with_differing_exposure_have_limits_by_their_exposure() {
        List<Observation> points = IntStream.range(0, 6)
                .mapToObj(i -> i < 3 ? Observation.of(4, 1) : Observation.of(16, 4))
                .toList();

        Period period = only(ChartKind.U, points);

        assertThat(period.limitsOfEach().getFirst()).isEqualTo(new NaturalLimits(4, 0, 10, 6));
        assertThat(period.limitsOfEach().getLast()).isEqualTo(new NaturalLimits(4, 1, 7, 3));
    }

    @Test
    void the_moving_ranges_stand_below_individual_values_only() {
        Period period = only(
                ChartKind.XMR,
                Stream.concat(
                                alternating(7, 10, 12).stream(),
                                Stream.of(Observation.of(40).afterGap(true), Observation.of(10)))
                        .toList());

        RangeCompanion companion = period.companion().orElseThrow();
        assertThat(companion.ranges().getFirst()).isEmpty();
        assertThat(companion.ranges().get(1)).isEqualTo(OptionalDouble.of(2));
        assertThat(companion.ranges().get(7)).isEmpty();
        assertThat(companion.ranges().get(8)).isEqualTo(OptionalDouble.of(30));
        assertThat(companion.limits().mean()).isEqualTo(6);
        assertThat(companion.isOutside(8)).isTrue();
        assertThat(companion.isOutside(7)).isFalse();
        assertThat(only(ChartKind.C, alternating(7, 3, 4)).companion()).isEmpty();
    }

    @Test
    void a_window_keeps_limits_signals_and_places() {
        List<Observation> points = join(alternating(20, 10, 12), alternating(10, 13, 13));
        Series whole = Series.of(ChartKind.XMR, SignalRules.DEFAULT, points, List.of());

        Stretch window = whole.newest(4).stretches().getFirst();

        assertThat(window.from()).isEqualTo(26);
        assertThat(window.madeOf()).hasSize(20).startsWith(0);
        assertThat(window.period().signals()).containsOnly(Set.of(Signal.RUN));
        assertThat(window.period().limits())
                .isEqualTo(whole.stretches().getFirst().period().limits());
        assertThat(window.period().companion().orElseThrow().ranges()).containsOnly(OptionalDouble.of(0));
        assertThat(whole.newest(99)).isEqualTo(whole);
    }

    @Test
    void a_window_leaves_out_the_periods_before_it() {
        Series whole = Series.of(ChartKind.C, SignalRules.DEFAULT, alternating(12, 3, 4), List.of(4, 8));

        assertThat(whole.newest(5).stretches()).extracting(Stretch::from).containsExactly(7, 8);
        assertThat(whole.newest(4).stretches()).extracting(Stretch::from).containsExactly(8);
    }

    @Test
    void a_step_is_proposed_at_the_first_point_of_the_run_that_the_newest_points_are_in() {
        assertThat(proposed(alternating(20, 10, 12), alternating(8, 8, 9))).hasValue(20);
        assertThat(proposed(alternating(20, 10, 12), alternating(7, 8, 9))).isEmpty();
        assertThat(proposed(alternating(20, 10, 12), alternating(8, 8, 9), values(12), alternating(9, 8, 9)))
                .hasValue(20);
    }

    @Test
    void a_run_that_has_ended_and_a_period_that_begins_with_one_propose_no_step() {
        assertThat(proposed(alternating(20, 10, 12), alternating(8, 8, 9), alternating(8, 12, 10)))
                .isEmpty();
        assertThat(proposed(alternating(8, 8, 9), values(20, 5, 20, 5))).isEmpty();
    }

    @Test
    void a_run_on_the_other_side_is_another_one() {
        assertThat(proposed(alternating(20, 10, 12), alternating(8, 8, 9), alternating(8, 13, 14)))
                .hasValue(28);
    }

    @Test
    void days_that_go_back_are_refused_and_a_day_may_stand_twice() {
        LocalDate day = LocalDate.of(2026, 4, 1);

        assertThat(SeriesFlaw.of(ChartKind.XMR, values(1, 2, 3), List.of(day, day, day.plusDays(1))))
                .isEmpty();
        assertThat(SeriesFlaw.of(ChartKind.XMR, values(1, 2, 3), List.of(day, day.minusDays(1), day)))
                .containsExactly(new SeriesFlaw(SeriesFlaw.Kind.DAYS_NOT_IN_ORDER, 1));
        assertThatThrownBy(() -> Series.of(
                        ChartKind.XMR, SignalRules.DEFAULT, values(1, 2), List.of(day, day.minusDays(1)), List.of()))
                .isInstanceOfSatisfying(
                        SeriesException.class,
                        it -> assertThat(it.flaw().what()).isEqualTo(SeriesFlaw.Kind.DAYS_NOT_IN_ORDER));
    }

    @Test
    void a_series_without_points_is_refused() {
        assertThatThrownBy(() -> Series.of(ChartKind.C, SignalRules.DEFAULT, List.of(), List.of()))
                .hasMessage("NO_POINTS at point 0");
    }

    @SafeVarargs
    private static OptionalInt proposed(List<Observation>... parts) {
        return Series.of(ChartKind.XMR, SignalRules.DEFAULT, join(parts), List.of())
                .proposedStep();
    }

    private static Period only(ChartKind kind, List<Observation> points) {
        return Series.of(kind, SignalRules.DEFAULT, points, List.of())
                .stretches()
                .getFirst()
                .period();
    }

    @SafeVarargs
    private static List<Observation> join(List<Observation>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static List<Observation> values(double... values) {
        return DoubleStream.of(values).mapToObj(Observation::of).toList();
    }

    private static List<Observation> alternating(int count, double one, double other) {
        return IntStream.range(0, count)
                .mapToObj(i -> Observation.of(i % 2 == 0 ? one : other))
                .toList();
    }
}
