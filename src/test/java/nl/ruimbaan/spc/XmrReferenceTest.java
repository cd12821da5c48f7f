package nl.ruimbaan.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The formulas against published numbers; each case names the constant that its source uses. */
class XmrReferenceTest {

    /** d₂ and D₄ for n = 2, exactly. */
    private static final double D2 = 2 / Math.sqrt(Math.PI);

    private static final double D4 = 1 + 3 * Math.sqrt(1 - D2 * D2 / 2) * Math.sqrt(2) / D2;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xmr-01-nist-flowrate",
                "xmr-02-wheeler-inventory",
                "xmr-03-sas-tires",
                "xmr-06-ptd-vignette-unscreened",
                "xmr-11-shift-no-rebase",
                "xmr-12-shift-rebase13",
                "xmr-14-trend-up",
                "xmr-15-two-of-three",
                "xmr-16-outlier-noscreen",
                "xmr-18-constant",
                "xmr-19-points-on-mean",
                "xmr-20-short5",
                "xmr-21-n2",
                "xmr-23-with-missing",
                "xmr-24-nhs-ae-breaches"
            })
    void limits_and_points_beyond_them_are_those_of_the_source(String name) throws IOException {
        JsonNode node = read(name);
        List<Integer> starts = places(node.at("/options/phases"));
        for (int phase = 0; phase < starts.size(); phase++) {
            int from = starts.get(phase) - 1;
            int to = phase + 1 < starts.size()
                    ? starts.get(phase + 1) - 1
                    : node.at("/data/y").size();
            check(node, from, to);
        }
    }

    /** The source marks the eighth point of a run and later ones; we mark all of it, as soon as it is one. */
    @Test
    void a_point_completes_a_signal_where_qcc_marks_it() throws IOException {
        NaturalLimits limits = new NaturalLimits(0, -3, 3);
        int vectors = 0;
        for (JsonNode vector : read("rule-vectors").at("/qcc/vectors")) {
            String rule = vector.get("rule").asString();
            if (rule.contains("WE1") || rule.contains("WE4")) {
                Signal signal = rule.contains("WE1") ? Signal.OUTSIDE : Signal.RUN;
                assertThat(completing(signal, vector.get("x"), limits))
                        .as(rule)
                        .isEqualTo(places(vector.get("flagged")));
                vectors++;
            }
        }
        assertThat(vectors).isEqualTo(4);
    }

    private static void check(JsonNode node, int from, int to) {
        JsonNode expected = node.get("expected");
        double tolerance = node.at("/tolerance/abs").asDouble();
        List<Observation> points = observations(node.at("/data/y"), from, to);

        NaturalLimits limits = Xmr.limits(points, k(node.at("/options/k"))).orElseThrow();
        MovingRanges ranges =
                Xmr.ranges(points, kMovingRange(node.at("/options/k_mr"))).orElseThrow();

        assertThat(limits.centre()).isCloseTo(at(expected.get("centre"), from), within(tolerance));
        assertThat(limits.upper()).isCloseTo(at(expected.get("ucl"), from), within(tolerance));
        assertThat(limits.lower()).isCloseTo(at(expected.get("lcl"), from), within(tolerance));
        if (expected.has("mr_bar")) {
            assertThat(ranges.mean()).isCloseTo(expected.get("mr_bar").asDouble(), within(tolerance));
        }
        if (expected.has("mr_ucl")) {
            assertThat(ranges.upper()).isCloseTo(expected.get("mr_ucl").asDouble(), within(tolerance));
        }
        if (expected.has("flags_outside")) {
            assertThat(outside(points, limits)).isEqualTo(places(expected.get("flags_outside")));
        }
        if (expected.has("ptd_special_cause")) {
            assertThat(outside(points, limits)).isEqualTo(beyond(expected.get("ptd_special_cause"), from, to));
        }
    }

    /** A missing period gives no point, and no moving range from the one before it to the one after it. */
    private static List<Observation> observations(JsonNode values, int from, int to) {
        List<Observation> points = new ArrayList<>();
        boolean gap = false;
        for (int i = from; i < to; i++) {
            if (!values.get(i).isNull()) {
                points.add(new Observation(values.get(i).asDouble(), false, gap));
            }
            gap = values.get(i).isNull();
        }
        return points;
    }

    private static List<Integer> outside(List<Observation> points, NaturalLimits limits) {
        var signals = Signals.of(points, limits);
        return IntStream.rangeClosed(1, points.size())
                .filter(i -> signals.get(i - 1).contains(Signal.OUTSIDE))
                .boxed()
                .toList();
    }

    /** The source names one cause a point, and this one before all others. */
    private static List<Integer> beyond(JsonNode causes, int from, int to) {
        return IntStream.rangeClosed(1, to - from)
                .filter(i -> Set.of("Above UCL", "Below LCL")
                        .contains(causes.get(from + i - 1).asString()))
                .boxed()
                .toList();
    }

    private static List<Integer> completing(Signal signal, JsonNode values, NaturalLimits limits) {
        return IntStream.rangeClosed(1, values.size())
                .filter(i ->
                        Signals.of(observations(values, 0, i), limits).getLast().contains(signal))
                .boxed()
                .toList();
    }

    private static List<Integer> places(JsonNode list) {
        List<Integer> places = new ArrayList<>();
        list.forEach(it -> places.add(it.asInt()));
        return places;
    }

    private static double k(JsonNode option) {
        return switch (option.asString()) {
            case "3/1.128" -> 3 / 1.128;
            case "3/d2" -> 3 / D2;
            default -> option.asDouble();
        };
    }

    private static double kMovingRange(JsonNode option) {
        if (option.isMissingNode()) {
            return Xmr.K_MOVING_RANGE;
        }
        return option.isString() && option.asString().equals("D4") ? D4 : option.asDouble();
    }

    private static double at(JsonNode valueOrList, int place) {
        return valueOrList.isArray() ? valueOrList.get(place).asDouble() : valueOrList.asDouble();
    }

    private static JsonNode read(String name) throws IOException {
        try (var file = XmrReferenceTest.class.getResourceAsStream("/spc/" + name + ".json")) {
            return JsonMapper.builder().build().readTree(file);
        }
    }
}
