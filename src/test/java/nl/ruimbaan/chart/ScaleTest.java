package nl.ruimbaan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Round numbers, whatever the range. */
class ScaleTest extends ChartTests {

    @Test
    void ticks_are_round_and_span_all_values() {
        assertThat(Ticks.between(0, 47).values()).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0);
        assertThat(Ticks.between(-3, 8).values()).containsExactly(-5.0, 0.0, 5.0, 10.0);
        assertThat(Ticks.between(0, 0).values()).hasSizeGreaterThan(1);
        assertThat(Ticks.between(0, 0.05).decimals()).isEqualTo(2);
    }

    @Test
    void small_values_have_the_decimals_that_they_need() {
        assertThat(scale(draw("", 0.0001, 0.0002, 0.0004)))
                .containsExactly("0", "0,0001", "0,0002", "0,0003", "0,0004");
        assertThat(draw("", 0.0001, 0.0002, 0.0004)).contains("1 januari 2026: 0,0001 dagen");
        assertThat(scale(draw("", 0, 3e-9))).startsWith("0E0").endsWith("3E-9");
    }

    @Test
    void large_values_are_written_in_short() {
        assertThat(scale(draw("", 1e9, 0, 5e8)))
                .containsExactly("0", "200 mln.", "400 mln.", "600 mln.", "800 mln.", "1 mld.");
        assertThat(scale(draw("", 0, 400_000))).containsExactly("0", "100.000", "200.000", "300.000", "400.000");
        assertThat(draw("", 1_234_567, 0)).contains(": 1.234.567 dagen");
    }

    @Test
    void large_values_that_differ_little_are_written_out_and_have_room() {
        String svg = draw("", 1_000_000_001, 1_000_000_003, 1_000_000_002);

        assertThat(scale(svg)).contains("1.000.000.001", "1.000.000.003");
        assertThat(svg).contains("<line x1=\"138.0\"");
    }

    @Test
    void english_readers_have_points_for_decimals() {
        Chart dutch = chart(whole(observations(0.5, 1.5)), points("", 2));

        assertThat(ControlChartSvg.draw(
                        new Chart(dutch.periods(), List.of(), false, PointSpan.DAY, words("Time", Locale.ENGLISH))))
                .contains(">0.5<", "1 January 2026: 0.5 dagen");
    }

    @Test
    void negative_values_hang_from_zero() {
        Chart chart = new Chart(List.of(period("", "", -8, -3)), List.of(), true, PointSpan.DAY, WORDS);

        assertThat(scale(ControlChartSvg.draw(chart))).containsExactly("-8", "-6", "-4", "-2", "0");
    }

    @ParameterizedTest
    @CsvSource({"5", "-5", "0", "0.1", "1000000000", "0.0001", "-0.0001", "1e15", "1e-300"})
    void equal_values_and_one_point_lie_on_the_sheet(double value) {
        Chart one = new Chart(List.of(period("", "", value)), List.of(), true, PointSpan.DAY, WORDS);
        Chart equal = new Chart(
                List.of(period("", "", value, value, value, value, value, value)),
                List.of(),
                true,
                PointSpan.DAY,
                WORDS);

        for (Chart chart : List.of(one, equal)) {
            String svg = ControlChartSvg.draw(chart);
            assertThat(svg).doesNotContain("NaN", "Infinity", "\uFFFD", "∞");
            assertThat(numbers(svg, "cy"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it).isBetween(44.0, 264.0));
            assertThat(scale(svg)).hasSizeBetween(2, 8).doesNotHaveDuplicates();
        }
    }

    private static List<Double> numbers(String svg, String name) {
        return Pattern.compile(name + "=\"([-0-9.]+)\"")
                .matcher(svg)
                .results()
                .map(it -> Double.valueOf(it.group(1)))
                .toList();
    }

    private static List<String> scale(String svg) {
        return Pattern.compile("rb-chart-scale\"[^>]*>([^<]+)<")
                .matcher(svg)
                .results()
                .map(ScaleTest::plain)
                .toList();
    }

    private static String plain(MatchResult found) {
        return found.group(1).replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
