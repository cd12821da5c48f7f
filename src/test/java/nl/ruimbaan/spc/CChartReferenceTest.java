package nl.ruimbaan.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Limits of counts against published numbers. */
class CChartReferenceTest {

    /** Montgomery, exercise 7.3: limits 6.48 and 33.21, samples 6 and 20 beyond them. */
    @Test
    void circuit_boards_have_the_limits_of_the_textbook() throws IOException {
        JsonNode board = read("c-01-circuit-boards-26");
        JsonNode expected = board.get("expected");
        List<Observation> points = observations(numbers(board.at("/data/y")));

        NaturalLimits limits = CChart.limits(points).orElseThrow();

        assertThat(limits.centre()).isCloseTo(expected.get("centre").asDouble(), within(1e-9));
        assertThat(limits.lower()).isCloseTo(expected.get("lcl").asDouble(), within(1e-9));
        assertThat(limits.upper()).isCloseTo(expected.get("ucl").asDouble(), within(1e-9));
        assertThat(outside(points, limits)).containsExactly(6, 20);
    }

    @Test
    void infections_have_new_limits_after_the_step_and_their_lower_one_is_zero() throws IOException {
        JsonNode infections = read("c-03-cdi-rebased");
        List<Double> counts = numbers(infections.at("/data/y"));
        List<Double> upper = numbers(infections.at("/expected/ucl"));
        List<Double> lower = numbers(infections.at("/expected/lcl"));
        double tolerance = infections.at("/tolerance/abs").asDouble();

        NaturalLimits before =
                CChart.limits(observations(counts.subList(0, 24))).orElseThrow();
        NaturalLimits after =
                CChart.limits(observations(counts.subList(24, 36))).orElseThrow();

        assertThat(upper.subList(0, 24))
                .allSatisfy(it -> assertThat(before.upper()).isCloseTo(it, within(tolerance)));
        assertThat(lower.subList(0, 24))
                .allSatisfy(it -> assertThat(before.lower()).isCloseTo(it, within(tolerance)));
        assertThat(upper.subList(24, 36))
                .allSatisfy(it -> assertThat(after.upper()).isCloseTo(it, within(tolerance)));
        assertThat(lower.subList(24, 36)).containsOnly(0.0);
        assertThat(after.lower()).isZero();
    }

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

    private static List<Integer> outside(List<Observation> points, NaturalLimits limits) {
        var signals = Signals.of(points, limits);
        return IntStream.rangeClosed(1, points.size())
                .filter(i -> signals.get(i - 1).contains(Signal.OUTSIDE))
                .boxed()
                .toList();
    }

    private static List<Observation> series(double... counts) {
        return observations(DoubleStream.of(counts).boxed().toList());
    }

    private static List<Observation> observations(List<Double> counts) {
        return counts.stream().map(Observation::of).toList();
    }

    private static List<Double> numbers(JsonNode list) {
        List<Double> numbers = new ArrayList<>();
        list.forEach(it -> numbers.add(it.asDouble()));
        return numbers;
    }

    private static JsonNode read(String name) throws IOException {
        try (var file = CChartReferenceTest.class.getResourceAsStream("/spc/" + name + ".json")) {
            return JsonMapper.builder().build().readTree(file);
        }
    }
}
