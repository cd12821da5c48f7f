package nl.ruimbaan.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivacyGuardTest {

    private final PrivacyGuard guard = new PrivacyGuard(List.of());

    static Stream<Vector> vectors() {
        return Vector.all();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void finds_what_a_vector_expects_and_nothing_else(Vector vector) {
        assertThat(guard.findings(vector.text())).isEqualTo(vector.expected());
    }

    @Test
    void precision_and_recall_over_all_vectors_are_one() {
        List<String> wrong = new ArrayList<>();
        int expected = 0;
        int found = 0;
        int right = 0;
        for (Vector vector : Vector.all().toList()) {
            List<Finding> findings = guard.findings(vector.text());
            expected += vector.expected().size();
            found += findings.size();
            right += (int) findings.stream().filter(vector.expected()::contains).count();
            findings.stream()
                    .filter(it -> !vector.expected().contains(it))
                    .forEach(it -> wrong.add("false alarm: " + it + " in " + vector.text()));
            vector.expected().stream()
                    .filter(it -> !findings.contains(it))
                    .forEach(it -> wrong.add("missed: " + it + " in " + vector.text()));
        }
        String result = "precision %d/%d, recall %d/%d".formatted(right, found, right, expected);
        org.slf4j.LoggerFactory.getLogger(PrivacyGuardTest.class).info("privacy guard: {}", result);

        assertThat(wrong).as(result).isEmpty();
    }

    @Test
    void what_is_nobodys_secret_stays_silent_however_it_is_written() {
        var ours = new PrivacyGuard(Set.of("0592 123 456", "NL91 ABNA 0417 1643 00"));

        assertThat(ours.findings("Bel 0592-123456 of stort op NL91ABNA0417164300."))
                .isEmpty();
        assertThat(ours.findings("Bel 0592-123457.")).hasSize(1);
    }

    @Test
    void offsets_count_utf16_units_and_odd_blanks_and_dashes_hide_nothing() {
        String text = "😀 Bel 06\u201112\u00a034\u00a056\u00a078";

        assertThat(guard.findings(text)).containsExactly(new Finding(FindingKind.PHONE, 7, text.length(), true));
    }

    @Test
    void findings_stand_in_the_order_of_the_text_and_never_overlap() {
        assertThat(guard.findings("Mevrouw Jansen, Dorpsstraat 12, 9401 HX 12, 06-12345678"))
                .extracting(Finding::kind)
                .containsExactly(
                        FindingKind.NAME, FindingKind.ADDRESS, FindingKind.POSTCODE_HOUSENUMBER, FindingKind.PHONE);
    }

    @Test
    void an_exception_is_the_same_number_however_it_is_written() {
        var ours = new PrivacyGuard(Set.of("0592 123 456"));

        assertThat(ours.findings("Bel 0592\u2011123\u00a0456 of ０５９２-12\u200b34 56."))
                .isEmpty();
    }

    @Test
    void an_address_is_one_finding_with_the_postcode_beside_it() {
        String text = "Ze woont op Kerkstraat 12, 9401 HX in Assen.";

        assertThat(guard.findings(text)).containsExactly(new Finding(FindingKind.ADDRESS, 12, 34, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Van de Aa ",
                "1",
                "1 ",
                "0",
                "6",
                "a.",
                "@",
                "a@",
                "a@a.",
                "'",
                "A'",
                "De ",
                "06-",
                "+31",
                "+ ",
                "(0)",
                "0612345678 ",
                "mevrouw ",
                "dhr. en mevr. ",
                "van der ",
                "A. ",
                "NL91 ",
                "nl91abna0417164300 ",
                "1234 AB ",
                "1234AB 12 ",
                "Kerkstraat 12 ",
                "nr 1 van de ",
                "Laan van ",
                "12-GHJ-3 ",
                "kenteken ",
                "12-03-1961 ",
                "geboren 12-03-1961, ",
                "bsn 12345 ",
                "bsn 123456782 ",
                "(at) ",
                " punt ",
                "jan at jan dot nl ",
                "collega's Jan, ",
                "\u00ad",
                " \u200b",
                "e\u0301",
                "😀",
                "- "
            })
    void a_long_text_takes_no_longer_than_its_length(String piece) {
        String hostile = piece.repeat(40_000 / piece.length());
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        guard.findings(hostile);

        assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start))
                .isLessThan(Duration.ofSeconds(6));
    }
}
