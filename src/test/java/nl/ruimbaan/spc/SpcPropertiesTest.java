package nl.ruimbaan.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every series. Each seed is another one, and always the same. */
class SpcPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shifted_values_have_shifted_limits_and_the_same_signals(long seed) {
        List<Observation> points = values(seed);

        Period moved = whole(changed(points, it -> it + 1024));

        assertThat(moved.signals()).isEqualTo(whole(points).signals());
        assertThat(limits(moved).lower()).isCloseTo(limits(whole(points)).lower() + 1024, within(1e-9));
        assertThat(limits(moved).upper()).isCloseTo(limits(whole(points)).upper() + 1024, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void values_in_another_unit_have_limits_in_that_unit_and_the_same_signals(long seed) {
        List<Observation> points = values(seed);

        Period scaled = whole(changed(points, it -> it * 60));

        assertThat(scaled.signals()).isEqualTo(whole(points).signals());
        assertThat(limits(scaled).lower()).isCloseTo(limits(whole(points)).lower() * 60, within(1e-8));
        assertThat(limits(scaled).upper()).isCloseTo(limits(whole(points)).upper() * 60, within(1e-8));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_order_of_a_period_leaves_its_centre(long seed) {
        List<Observation> points = new ArrayList<>(values(seed).subList(0, Period.FREEZE_AT));
        double centre = limits(whole(points)).centre();
        Collections.shuffle(points, new Random(seed));

        assertThat(limits(whole(points)).centre()).isCloseTo(centre, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_later_point_never_changes_a_limit_that_is_frozen(long seed) {
        for (ChartKind kind : ChartKind.values()) {
            List<Observation> points = points(kind, seed);
            List<NaturalLimits> all = judged(kind, points).limitsOfEach();
            for (int known = Period.FREEZE_AT; known <= points.size(); known++) {
                assertThat(judged(kind, points.subList(0, known)).limitsOfEach())
                        .isEqualTo(all.subList(0, known));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_step_never_changes_what_lies_before_it(long seed) {
        List<Observation> points = values(seed);

        Series whole = Series.of(ChartKind.XMR, SignalRules.NHS_FOUR, points, List.of(25));

        assertThat(whole.stretches().getFirst().period())
                .isEqualTo(Series.of(ChartKind.XMR, SignalRules.NHS_FOUR, points.subList(0, 25), List.of())
                        .stretches()
                        .getFirst()
                        .period());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_window_says_of_its_points_what_the_whole_says(long seed) {
        Series whole = Series.of(ChartKind.XMR, SignalRules.DEFAULT, values(seed), List.of());
        List<Observation> points = whole.points();
        int edge = points.size() - 12;

        Period window = whole.newest(12).stretches().getFirst().period();
        Period known = Period.of(
                ChartKind.XMR,
                SignalRules.DEFAULT,
                points.subList(0, Period.FREEZE_AT),
                points.subList(edge - Period.BEFORE, edge),
                points.subList(edge, points.size()));

        assertThat(known).isEqualTo(window);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_mirrored_series_has_mirrored_signals(long seed) {
        List<Observation> points = values(seed);

        for (SignalRules rules : SignalRules.values()) {
            assertThat(Period.of(ChartKind.XMR, rules, points, List.of(), points)
                            .signals())
                    .isEqualTo(Period.of(
                                    ChartKind.XMR,
                                    rules,
                                    changed(points, it -> -it),
                                    List.of(),
                                    changed(points, it -> -it))
                            .signals());
        }
    }

    private static Period whole(List<Observation> points) {
        return judged(ChartKind.XMR, points);
    }

    private static Period judged(ChartKind kind, List<Observation> points) {
        return Series.of(kind, SignalRules.DEFAULT, points, List.of())
                .stretches()
                .getFirst()
                .period();
    }

    private static NaturalLimits limits(Period period) {
        return period.limits().orElseThrow();
    }

    private static List<Observation> changed(List<Observation> points, DoubleUnaryOperator change) {
        return points.stream()
                .map(it -> new Observation(change.applyAsDouble(it.count()), it.ghosted(), it.afterGap()))
                .toList();
    }

    private static List<Observation> values(long seed) {
        return points(ChartKind.XMR, seed);
    }

    private static List<Observation> points(ChartKind kind, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, 32)
                .mapToObj(i ->
                        point(kind, random).ghosted(random.nextInt(12) == 0).afterGap(random.nextInt(10) == 0))
                .toList();
    }

    private static Observation point(ChartKind kind, Random random) {
        int outOf = 1 + random.nextInt(300);
        return switch (kind) {
            case XMR -> Observation.of(20 + 4 * random.nextGaussian());
            case C -> Observation.of(random.nextInt(12));
            case P, P_PRIME, U -> Observation.of(random.nextInt(outOf + 1), outOf);
        };
    }
}
