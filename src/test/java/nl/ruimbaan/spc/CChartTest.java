package nl.ruimbaan.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Limits of counts. */
class CChartTest {

    @Test
    void four_on_average_reach_from_nothing_to_ten() {
        assertThat(CChart.limits(series(3, 5, 4, 4))).hasValue(new NaturalLimits(4, 0, 10));
    }

    @Test
    void sixteen_on_average_have_a_lower_limit() {
        assertThat(CChart.limits(series(16, 16))).hasValue(new NaturalLimits(16, 4, 28));
    }

    @Test
    void nothing_at_all_is_no_signal_and_one_time_is() {
        NaturalLimits limits = CChart.limits(series(0, 0, 0)).orElseThrow();

        assertThat(limits).isEqualTo(new NaturalLimits(0, 0, 0));
        assertThat(limits.isOutside(0)).isFalse();
        assertThat(limits.isOutside(1)).isTrue();
    }

    @Test
    void a_ghosted_count_makes_no_limits_and_a_gap_makes_no_difference() {
        List<Observation> points =
                List.of(Observation.of(4), new Observation(90, true, false), new Observation(4, false, true));

        assertThat(CChart.limits(points)).hasValue(new NaturalLimits(4, 0, 10));
        assertThat(CChart.limits(List.of(new Observation(90, true, false)))).isEmpty();
    }

    @Test
    void a_count_below_zero_is_none() {
        assertThatThrownBy(() -> CChart.limits(series(3, -1))).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Observation> series(double... counts) {
        return DoubleStream.of(counts).mapToObj(Observation::of).toList();
    }
}
