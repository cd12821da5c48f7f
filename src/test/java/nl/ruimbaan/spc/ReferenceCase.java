package nl.ruimbaan.spc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A series with the numbers that others published for it, and how we calculate them. */
record ReferenceCase(String name, JsonNode node) {

    private static final Path CASES = Path.of("src/test/resources/spc");

    /** d₂ and D₄ for n = 2, exactly. */
    private static final double D2 = 2 / Math.sqrt(Math.PI);

    private static final double D4 = 1 + 3 * Math.sqrt(1 - D2 * D2 / 2) * Math.sqrt(2) / D2;

    static List<ReferenceCase> all() {
        try (var files = Files.list(CASES)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".json") && !it.startsWith("rule"))
                    .sorted()
                    .map(it -> new ReferenceCase(it.replace(".json", ""), read(it)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(String file) {
        return JsonMapper.builder().build().readTree(CASES.resolve(file));
    }

    ChartKind kind() {
        return switch (node.get("chart").asString()) {
            case "xmr" -> ChartKind.XMR;
            case "p" -> ChartKind.P;
            case "c" -> ChartKind.C;
            default -> throw new IllegalStateException(name);
        };
    }

    double tolerance() {
        return node.at("/tolerance/abs").asDouble();
    }

    boolean expects(String what) {
        return node.get("expected").has(what);
    }

    JsonNode expected(String what) {
        return node.get("expected").get(what);
    }

    /** What the source says of the value at this place, whether it says it once or at each. */
    double expected(String what, int place) {
        JsonNode said = expected(what);
        return said.isArray() ? said.get(place).asDouble() : said.asDouble();
    }

    int size() {
        return node.at("/data/y").size();
    }

    /** From where to where each period lies. */
    List<int[]> periods() {
        List<Integer> starts = places(node.at("/options/phases"));
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new int[] {starts.get(i) - 1, i + 1 < starts.size() ? starts.get(i + 1) - 1 : size()})
                .toList();
    }

    /** A missing period gives no point, and no moving range from the one before it to the one after it. */
    List<Observation> points(int from, int to) {
        List<Observation> points = new ArrayList<>();
        boolean gap = false;
        for (int i = from; i < to; i++) {
            JsonNode value = node.at("/data/y").get(i);
            if (!value.isNull()) {
                points.add(point(value.asDouble(), i).afterGap(gap));
            }
            gap = value.isNull();
        }
        return points;
    }

    private Observation point(double value, int place) {
        return kind() == ChartKind.P
                ? Observation.of(value, node.at("/data/n").get(place).asDouble())
                : Observation.of(value);
    }

    /** With the constant that the source uses. */
    Limits limits(List<Observation> points) {
        Optional<? extends Limits> limits = kind() == ChartKind.XMR ? Xmr.limits(points, k()) : kind().limits(points);
        return limits.orElseThrow();
    }

    MovingRanges ranges(List<Observation> points) {
        JsonNode option = node.at("/options/k_mr");
        double k = option.isMissingNode()
                ? Xmr.K_MOVING_RANGE
                : option.isString() && option.asString().equals("D4") ? D4 : option.asDouble();
        return Xmr.ranges(points, k).orElseThrow();
    }

    private double k() {
        JsonNode option = node.at("/options/k");
        return switch (option.asString()) {
            case "3/1.128" -> 3 / 1.128;
            case "3/d2" -> 3 / D2;
            default -> option.asDouble();
        };
    }

    static List<Integer> places(JsonNode list) {
        List<Integer> places = new ArrayList<>();
        list.forEach(it -> places.add(it.asInt()));
        return places;
    }
}
