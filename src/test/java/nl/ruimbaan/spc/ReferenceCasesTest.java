package nl.ruimbaan.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The formulas and rules against published numbers, printed as a table; each case names the constant that its source uses. */
class ReferenceCasesTest {

    /** How the source of the four rules calls them. */
    private static final Map<String, Signal> CAUSES = Map.of(
            "Above UCL", Signal.OUTSIDE,
            "Below LCL", Signal.OUTSIDE,
            "7 Point Trend (Increasing)", Signal.TREND,
            "7 Point Trend (Decreasing)", Signal.TREND,
            "2 in 3 Above CL", Signal.TWO_OF_THREE,
            "2 in 3 Below CL", Signal.TWO_OF_THREE,
            "7 Points Above CL", Signal.RUN,
            "7 Points Below CL", Signal.RUN);

    private static final List<String> TABLE = new ArrayList<>();

    static Stream<ReferenceCase> cases() {
        return ReferenceCase.all().stream();
    }

    @AfterAll
    static void print() {
        System.out.println(row("case", "figure", "expected", "got"));
        TABLE.forEach(System.out::println);
    }

    @Test
    void all_cases_are_there() {
        assertThat(cases()).hasSize(21);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void limits_and_points_beyond_them_are_those_of_the_source(ReferenceCase it) {
        List<Integer> outside = new ArrayList<>();
        for (int[] period : it.periods()) {
            List<Observation> points = it.points(period[0], period[1]);
            Limits limits = it.limits(points);
            for (int i = 0; i < points.size(); i++) {
                NaturalLimits here = limits.at(points.get(i));
                int place = period[0] + i;
                same(it, "centre", place, here.centre());
                same(it, "lcl", place, here.lower());
                same(it, "ucl", place, here.upper());
                if (here.isOutside(points.get(i).value())) {
                    outside.add(place + 1);
                }
            }
            TABLE.addAll(first(it, period[0], limits.at(points.getFirst())));
        }
        if (it.expects("flags_outside")) {
            List<Integer> expected = ReferenceCase.places(it.expected("flags_outside"));
            TABLE.add(row(it.name(), "outside", expected, outside));
            assertThat(outside).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void moving_ranges_and_sigma_z_are_those_of_the_source(ReferenceCase it) {
        List<Observation> points = it.points(0, it.size());
        if (it.expects("mr_bar")) {
            near(it, "mr_bar", it.ranges(points).mean());
        }
        if (it.expects("mr_ucl")) {
            near(it, "mr_ucl", it.ranges(points).upper());
        }
        if (it.expects("sigma_z")) {
            near(it, "sigma_z", PPrimeChart.sigmaZ(points).orElseThrow());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_four_rules_mark_what_their_source_marks(ReferenceCase it) {
        if (!it.expects("ptd_special_cause")) {
            return;
        }
        List<Signal> expected = new ArrayList<>();
        it.expected("ptd_special_cause").forEach(cause -> expected.add(CAUSES.get(cause.asString())));
        List<Signal> got = new ArrayList<>();
        for (int[] period : it.periods()) {
            List<Observation> points = it.points(period[0], period[1]);
            Limits limits = it.limits(points);
            Signals.of(points, points.stream().map(limits::at).toList(), SignalRules.NHS_FOUR)
                    .forEach(signals -> got.add(Signal.foremost(signals).orElse(null)));
        }
        TABLE.add(row(it.name(), "four rules", marked(expected), marked(got)));
        assertThat(got).isEqualTo(expected);
    }

    /**
     * The source marks the point that completes a pattern and later ones that still complete it; we mark all of it, as soon as it
     * is one. Of its two of three we ask more: a point beyond the limits is no part of it. Four of five is no rule of ours.
     */
    @Test
    void a_point_completes_a_signal_where_qcc_marks_it() {
        Map<String, List<Integer>> other = Map.of("WE overlap: WE2", List.of(3, 4, 5, 6, 7));
        List<String> seen = new ArrayList<>();
        for (JsonNode vector : ReferenceCase.read("rule-vectors.json").at("/qcc/vectors")) {
            String rule = vector.get("rule").asString();
            if (rule.contains("WE3")) {
                TABLE.add(row("rule vectors", rule, ReferenceCase.places(vector.get("flagged")), "no rule of ours"));
            } else {
                List<Integer> expected = other.getOrDefault(rule, ReferenceCase.places(vector.get("flagged")));
                List<Integer> got = completing(rule, vector.get("x"));
                TABLE.add(row("rule vectors", rule, expected, got));
                assertThat(got).as(rule).isEqualTo(expected);
            }
            seen.add(rule);
        }
        assertThat(seen).hasSize(8);
    }

    private static List<Integer> completing(String rule, JsonNode values) {
        Signal signal = rule.contains("WE1") ? Signal.OUTSIDE : rule.contains("WE2") ? Signal.TWO_OF_THREE : Signal.RUN;
        SignalRules rules = signal == Signal.TWO_OF_THREE ? SignalRules.NHS_FOUR : SignalRules.DEFAULT;
        NaturalLimits limits = new NaturalLimits(0, -3, 3);
        return IntStream.rangeClosed(1, values.size())
                .filter(i -> {
                    List<Observation> points = IntStream.range(0, i)
                            .mapToObj(j -> Observation.of(values.get(j).asDouble()))
                            .toList();
                    Set<Signal> last = Signals.of(
                                    points, points.stream().map(it -> limits).toList(), rules)
                            .getLast();
                    return last.contains(signal);
                })
                .boxed()
                .toList();
    }

    private static void same(ReferenceCase it, String what, int place, double got) {
        if (it.expects(what)) {
            assertThat(got).as(what + " at " + place).isCloseTo(it.expected(what, place), within(it.tolerance()));
        }
    }

    private static void near(ReferenceCase it, String what, double got) {
        TABLE.add(row(it.name(), what, it.expected(what, 0), got));
        assertThat(got).isCloseTo(it.expected(what, 0), within(it.tolerance()));
    }

    private static List<String> first(ReferenceCase it, int place, NaturalLimits got) {
        return Stream.of(
                        Map.entry("centre", got.centre()), Map.entry("lcl", got.lower()), Map.entry("ucl", got.upper()))
                .filter(figure -> it.expects(figure.getKey()))
                .map(figure -> row(
                        it.name(),
                        figure.getKey() + " from " + (place + 1),
                        it.expected(figure.getKey(), place),
                        figure.getValue()))
                .toList();
    }

    private static List<String> marked(List<Signal> signals) {
        return IntStream.range(0, signals.size())
                .filter(i -> signals.get(i) != null)
                .mapToObj(i -> (i + 1) + " " + signals.get(i))
                .toList();
    }

    private static String row(Object... cells) {
        return String.format(Locale.ROOT, "%-32s %-24s %-26s %s", cells);
    }
}
