package nl.ruimbaan.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The four rules of the NHS at their edges; centre 0, limits at 3. */
class FourRulesTest {

    private static final NaturalLimits LIMITS = new NaturalLimits(0, -3, 3);

    @Test
    void seven_that_rise_or_fall_are_a_trend_and_six_are_none() {
        assertThat(marked(Signal.TREND, -1, -0.5, 0, 0.1, 0.2, 0.3, 0.4)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(marked(Signal.TREND, 1.5, 1, 0.5, 0, -0.1, -0.2, -0.3)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(marked(Signal.TREND, -1, -0.5, 0, 0.1, 0.2, 0.3)).isEmpty();
    }

    @Test
    void a_tie_breaks_a_trend() {
        assertThat(marked(Signal.TREND, -1, -0.5, 0, 0.1, 0.1, 0.2, 0.3, 0.4)).isEmpty();
    }

    @Test
    void two_of_three_beyond_two_thirds_count_when_the_third_is_on_their_side() {
        assertThat(marked(Signal.TWO_OF_THREE, 2.5, 0.5, 2.5)).containsExactly(0, 2);
        assertThat(marked(Signal.TWO_OF_THREE, -2.5, -2.5, -0.5)).containsExactly(0, 1);
        assertThat(marked(Signal.TWO_OF_THREE, 2.5, -0.5, 2.5)).isEmpty();
        assertThat(marked(Signal.TWO_OF_THREE, 2.5, 0, 2.5)).isEmpty();
    }

    @Test
    void a_point_on_two_thirds_and_one_beyond_the_limit_do_not_count() {
        assertThat(marked(Signal.TWO_OF_THREE, 2, 0.5, 2.5)).isEmpty();
        assertThat(marked(Signal.TWO_OF_THREE, 3.5, 0.5, 2.5)).isEmpty();
        assertThat(marked(Signal.TWO_OF_THREE, 2.5, 3.5, 2.5)).containsExactly(0, 2);
    }

    @Test
    void seven_on_one_side_are_a_run_and_a_point_on_the_centre_breaks_it() {
        assertThat(marked(Signal.RUN, 1, 1, 1, 1, 1, 1, 1, -1)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(marked(Signal.RUN, 1, 1, 1, 0, 1, 1, 1, 1)).isEmpty();
    }

    @Test
    void the_default_rules_know_no_trend_and_no_two_of_three() {
        assertThat(signals(SignalRules.DEFAULT, -1, -0.5, 0, 0.1, 0.2, 2.5, 2.6))
                .allMatch(Set::isEmpty);
    }

    @Test
    void of_several_signals_the_one_outside_is_named_first() {
        assertThat(Signal.foremost(Set.of(Signal.RUN, Signal.TREND, Signal.OUTSIDE)))
                .hasValue(Signal.OUTSIDE);
        assertThat(Signal.foremost(Set.of(Signal.RUN, Signal.TWO_OF_THREE))).hasValue(Signal.TWO_OF_THREE);
        assertThat(Signal.foremost(Set.of())).isEmpty();
    }

    @Test
    void two_thirds_of_the_way_is_measured_before_a_limit_is_cut_off() {
        NaturalLimits cut = NaturalLimits.around(1, 3, 0, Double.POSITIVE_INFINITY);

        assertThat(cut.lower()).isZero();
        assertThat(cut.outerThird(0)).isZero();
        assertThat(cut.outerThird(3.1)).isEqualTo(1);
    }

    private static List<Integer> marked(Signal signal, double... values) {
        List<Set<Signal>> found = signals(SignalRules.NHS_FOUR, values);
        return IntStream.range(0, values.length)
                .filter(i -> found.get(i).contains(signal))
                .boxed()
                .toList();
    }

    private static List<Set<Signal>> signals(SignalRules rules, double... values) {
        return Signals.of(
                DoubleStream.of(values).mapToObj(Observation::of).toList(),
                DoubleStream.of(values).mapToObj(it -> LIMITS).toList(),
                rules);
    }
}
