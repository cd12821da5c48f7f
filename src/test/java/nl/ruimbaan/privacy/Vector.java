package nl.ruimbaan.privacy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A text and what the guard must find in it.
 *
 * @param source where it comes from, to name it in a failure
 */
record Vector(String source, String text, List<Finding> expected) {

    /** Our own by the hundred, each written at another time. */
    static final List<String> SETS = List.of(
            "written-before",
            "written-after",
            "fresh-1",
            "fresh-2",
            "fresh-3",
            "fresh-4",
            "fresh-5",
            "fresh-6",
            "fresh-7",
            "fresh-8",
            "fresh-9",
            "fresh-10",
            "fresh-11");

    private static final Pattern MARK = Pattern.compile("⟦(\\??)([A-Z_]+) ([^⟧]+)⟧");

    /** Shared ones and ours. */
    static Stream<Vector> all() {
        return Stream.concat(shared(), ours());
    }

    /** Those with offsets in JSON; all that they expect is sure. */
    static Stream<Vector> shared() {
        return json("vectors.jsonl");
    }

    /** Our own by the hundred; how they came about is told in the README beside them. */
    static Stream<Vector> measured() {
        return SETS.stream().flatMap(Vector::set);
    }

    /** The texts of one of the {@link #SETS}. */
    static Stream<Vector> set(String name) {
        return json(name + ".jsonl");
    }

    private static Stream<Vector> json(String file) {
        var json = JsonMapper.builder().build();
        return lines(file).map(json::readTree).map(it -> {
            List<Finding> expected = new ArrayList<>();
            for (JsonNode finding : it.get("expected")) {
                expected.add(new Finding(
                        FindingKind.valueOf(finding.get("type").asString()),
                        finding.get("start").asInt(),
                        finding.get("end").asInt(),
                        true));
            }
            return new Vector(it.get("id").asString(), it.get("text").asString(), expected);
        });
    }

    /** Those with marks in the text. */
    static Stream<Vector> ours() {
        return lines("more-vectors.txt").filter(it -> !it.startsWith("#")).map(Vector::marked);
    }

    private static Vector marked(String line) {
        var text = new StringBuilder();
        List<Finding> expected = new ArrayList<>();
        int from = 0;
        var mark = MARK.matcher(line);
        while (mark.find()) {
            text.append(line, from, mark.start());
            int start = text.length();
            text.append(mark.group(3));
            expected.add(new Finding(
                    FindingKind.valueOf(mark.group(2)),
                    start,
                    text.length(),
                    mark.group(1).isEmpty()));
            from = mark.end();
        }
        return new Vector("ours", text.append(line.substring(from)).toString(), expected);
    }

    private static Stream<String> lines(String file) {
        var in = Objects.requireNonNull(Vector.class.getResourceAsStream("/privacy/" + file), file);
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(it -> !it.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
