package nl.ruimbaan.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
                "xmr-14-trend-up",
                "xmr-16-outlier-noscreen",
                "xmr-18-constant",
                "xmr-20-short5",
                "xmr-21-n2"
            })
    void limits_are_those_of_the_source(String name) throws IOException {
        JsonNode node = read(name);
        List<Observation> points = new ArrayList<>();
        node.at("/data/y").forEach(it -> points.add(Observation.of(it.asDouble())));
        JsonNode expected = node.get("expected");
        double tolerance = node.at("/tolerance/abs").asDouble();

        NaturalLimits limits = Xmr.limits(points, k(node.at("/options/k")), kMovingRange(node.at("/options/k_mr")))
                .orElseThrow();

        assertThat(limits.centre()).isCloseTo(first(expected.get("centre")), within(tolerance));
        assertThat(limits.upper()).isCloseTo(first(expected.get("ucl")), within(tolerance));
        assertThat(limits.lower()).isCloseTo(first(expected.get("lcl")), within(tolerance));
        if (expected.has("mr_bar")) {
            assertThat(limits.meanMovingRange())
                    .isCloseTo(expected.get("mr_bar").asDouble(), within(tolerance));
        }
        if (expected.has("mr_ucl")) {
            assertThat(limits.movingRangeUpper())
                    .isCloseTo(expected.get("mr_ucl").asDouble(), within(tolerance));
        }
        if (expected.has("flags_outside")) {
            assertThat(outside(points, limits)).isEqualTo(places(expected.get("flags_outside")));
        }
    }

    private static List<Integer> outside(List<Observation> points, NaturalLimits limits) {
        var signals = Signals.of(points, limits);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (signals.get(i).contains(Signal.OUTSIDE)) {
                found.add(i + 1);
            }
        }
        return found;
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

    private static double first(JsonNode valueOrList) {
        return valueOrList.isArray() ? valueOrList.get(0).asDouble() : valueOrList.asDouble();
    }

    private static JsonNode read(String name) throws IOException {
        try (var file = XmrReferenceTest.class.getResourceAsStream("/spc/" + name + ".json")) {
            return JsonMapper.builder().build().readTree(file);
        }
    }
}
