package nl.ruimbaan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much the guard finds of each kind, and how much it finds that is nothing: the kind and both places must be right. */
class PrivacyMeasureTest {

    private static final Logger LOG = LoggerFactory.getLogger(PrivacyMeasureTest.class);
    private static final double BAR = 0.97;

    private final PrivacyGuard guard = new PrivacyGuard(List.of());

    /** What came of one kind. */
    private static final class Tally {
        int found;
        int missed;
        int wrong;

        double recall() {
            return found + missed == 0 ? 1 : found / (double) (found + missed);
        }

        double precision() {
            return found + wrong == 0 ? 1 : found / (double) (found + wrong);
        }

        String line(String kind) {
            return "%-22s found %4d  missed %3d  false %3d  recall %.3f  precision %.3f%n"
                    .formatted(kind, found, missed, wrong, recall(), precision());
        }
    }

    /** What came of all kinds, and which findings are not right. */
    private static final class Measure {
        private final Map<FindingKind, Tally> kinds = new EnumMap<>(FindingKind.class);
        private final Tally all = new Tally();
        private final List<String> wrong = new ArrayList<>();

        Measure() {
            for (FindingKind kind : FindingKind.values()) {
                kinds.put(kind, new Tally());
            }
        }

        void count(Vector vector, List<Finding> findings) {
            for (Finding expected : vector.expected()) {
                if (findings.stream().anyMatch(it -> isSame(it, expected))) {
                    tally(expected).found++;
                    all.found++;
                } else {
                    tally(expected).missed++;
                    all.missed++;
                    wrong.add(vector.source() + " missed " + expected + " " + expected.in(vector.text()));
                }
            }
            for (Finding found : findings) {
                if (vector.expected().stream().noneMatch(it -> isSame(it, found))) {
                    tally(found).wrong++;
                    all.wrong++;
                    wrong.add(vector.source() + " false " + found + " " + found.in(vector.text()));
                }
            }
        }

        private Tally tally(Finding finding) {
            return Objects.requireNonNull(kinds.get(finding.kind()));
        }

        String table() {
            var table = new StringBuilder();
            kinds.forEach((kind, tally) -> table.append(tally.line(kind.name())));
            return table + all.line("all");
        }

        String text() {
            return table() + String.join("\n", wrong);
        }
    }

    @Test
    void of_every_kind_at_least_97_in_a_hundred_are_found_and_right() {
        assertAboveTheBar(Stream.concat(Vector.shared(), Vector.measured()).toList());
    }

    @ParameterizedTest
    @FieldSource("nl.ruimbaan.privacy.Vector#SETS")
    void of_every_set_too(String set) {
        var measure = measured(Vector.set(set).toList());

        assertThat(measure.all.recall()).as(measure.text()).isGreaterThanOrEqualTo(BAR);
        assertThat(measure.all.precision()).as(measure.text()).isGreaterThanOrEqualTo(BAR);
    }

    @Test
    void blanks_dashes_digits_and_signs_that_nobody_sees_hide_nothing() {
        var random = new Random(11);

        assertAboveTheBar(Stream.concat(Vector.shared(), Vector.measured())
                .flatMap(it -> Stream.of(disguised(it, random), disguised(it, random)))
                .toList());
    }

    @Test
    void there_are_fifty_identifiers_of_every_kind_and_two_hundred_texts_without_any() {
        List<Vector> all = Vector.measured().toList();

        for (FindingKind kind : FindingKind.values()) {
            assertThat(all.stream().flatMap(it -> it.expected().stream()).filter(it -> it.kind() == kind))
                    .as(kind.name())
                    .hasSizeGreaterThanOrEqualTo(50);
        }
        assertThat(all.stream().filter(it -> it.expected().isEmpty())).hasSizeGreaterThan(200);
    }

    private void assertAboveTheBar(List<Vector> vectors) {
        var measure = measured(vectors);

        assertThat(measure.kinds.values()).as(measure.text()).allSatisfy(it -> {
            assertThat(it.recall()).isGreaterThanOrEqualTo(BAR);
            assertThat(it.precision()).isGreaterThanOrEqualTo(BAR);
        });
    }

    private Measure measured(List<Vector> vectors) {
        var measure = new Measure();
        vectors.forEach(it -> measure.count(it, guard.findings(it.text())));
        LOG.info("privacy guard over {} texts{}{}", vectors.size(), System.lineSeparator(), measure.table());
        return measure;
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.kind() == other.kind() && one.start() == other.start() && one.end() == other.end();
    }

    /** The same text with other blanks, dashes and digits in what must be found, and unseen signs between. */
    private static Vector disguised(Vector vector, Random random) {
        var text = new StringBuilder();
        List<Finding> expected = new ArrayList<>();
        int from = 0;
        for (Finding it : vector.expected()) {
            text.append(vector.text(), from, it.start());
            int start = text.length();
            for (int i = it.start(); i < it.end(); i++) {
                text.append(disguised(vector.text().charAt(i), random));
                if (i < it.end() - 1 && random.nextInt(6) == 0) {
                    text.append("\u00ad\u200b\u200d\u2060\ufeff\u200e".charAt(random.nextInt(6)));
                }
            }
            expected.add(new Finding(it.kind(), start, text.length(), it.sure()));
            from = it.end();
        }
        text.append(vector.text().substring(from));
        return new Vector(vector.source() + " disguised", text.toString(), expected);
    }

    private static String disguised(char it, Random random) {
        return switch (it) {
            case ' ' -> List.of(" ", "\u00a0", "  ", "\u2009", "\u202f ", "\t").get(random.nextInt(6));
            case '-' -> List.of("-", "\u2010", "\u2011", "\u2013").get(random.nextInt(4));
            case '\'' -> "\u2019";
            default -> it >= '0' && it <= '9' && random.nextInt(12) == 0 ? "" + (char) (it + 0xFEE0) : "" + it;
        };
    }
}
