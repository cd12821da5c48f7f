package nl.ruimbaan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import org.junit.jupiter.api.Test;

/** Charts of all kinds, and what stands beside them. */
class ChartKindsTest extends ChartTests {

    @Test
    void shares_are_percentages_and_say_what_stands_behind_them() {
        String svg = drawn(judged(ChartKind.P, shares(100, 100, 100, 100, 100, 100)), points("", 6));

        assertThat(svg)
                .contains(
                        "<title>1 januari 2026: 20% (20 van de 100)</title>", ">0%<", ">10%<", ">20%<", ">32%<", ">8%<")
                .doesNotContain("dagen");
    }

    @Test
    void limits_that_differ_from_point_to_point_are_stairs() {
        String svg = drawn(judged(ChartKind.P, shares(100, 100, 400, 400, 100, 100)), points("", 6));

        List<String> stairs = Pattern.compile("rb-chart-limit rb-chart-stairs\" d=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .map(it -> it.group(1).replaceAll("[0-9. ]+", ""))
                .toList();
        assertThat(stairs).containsExactly("MHVHVHVHVHVH", "MHVHVHVHVHVH");
        assertThat(svg)
                .containsOnlyOnce("<line x1=\"68.0\" x2=\"492.0\" y1=\"154.0\" y2=\"154.0\" class=\"rb-chart-centre\"");
    }

    @Test
    void a_limit_that_nothing_can_lie_beyond_breaks_off() {
        String svg = drawn(judged(ChartKind.P, shares(100, 100, 5, 5, 100, 100)), points("", 6));

        assertThat(svg).containsPattern("rb-chart-limit rb-chart-stairs\" d=\"M[^M\"]+M[^M\"]+\"><title>ondergrens");
    }

    @Test
    void a_share_that_can_be_all_has_no_upper_limit() {
        List<Observation> points =
                IntStream.range(0, 6).mapToObj(i -> Observation.of(9, 10)).toList();

        assertThat(drawn(judged(ChartKind.P, points), points("", 6)))
                .contains(">ondergrens<")
                .doesNotContain("bovengrens");
    }

    @Test
    void a_week_that_is_still_running_does_not_give_the_limits_at_the_edge() {
        List<Observation> points = new ArrayList<>(shares(100, 100, 100, 100, 100, 100));
        points.add(Observation.of(0, 2).ghosted(true));

        assertThat(drawn(judged(ChartKind.P, points), points("", 7))).contains(">32%<", ">8%<");
    }

    @Test
    void counts_by_exposure_have_stairs_too() {
        List<Observation> points = IntStream.range(0, 6)
                .mapToObj(i -> i < 3 ? Observation.of(4, 1) : Observation.of(16, 4))
                .toList();

        assertThat(drawn(judged(ChartKind.U, points), points("", 6)))
                .contains("rb-chart-stairs", "1 januari 2026: 4 dagen (4 van de 1)", ">7<", ">1<");
    }

    @Test
    void the_moving_ranges_stand_point_below_point() {
        Chart chart = chart(whole(observations(10, 12, 10, 12, 10, 12, 40)), points("", 7));

        String above = ControlChartSvg.draw(chart);
        String below = ControlChartSvg.draw(chart.ofMovingRanges(words("Verschil", WORDS.locale())));

        assertThat(below)
                .contains(
                        "<title>Verschil</title>",
                        "2 januari 2026: 2 dagen",
                        "7 januari 2026: 28 dagen, signaal",
                        ">gemiddeld<",
                        ">20,7<")
                .doesNotContain("1 januari 2026: ", "ondergrens");
        assertThat(places(above)).endsWith(places(below).toArray(String[]::new));
    }

    @Test
    void a_run_chart_has_a_median_and_nothing_else() {
        ChartPeriod before = period("", "", 1, 2, 3, 1, 2, 3);
        ChartPeriod after = period("", "Reden", 9, 9, 9, 9, 9, 99);
        Chart chart = new Chart(List.of(before, after), List.of(), false, PointSpan.DAY, WORDS);

        assertThat(ControlChartSvg.draw(chart.asRunChart()))
                .contains(">6<", ">midden<")
                .doesNotContain("grens<", "rb-chart-signal", "rb-chart-step", "voorlopig");
    }

    @Test
    void weeks_have_the_number_and_the_year_of_the_calendar() {
        Period period = judged(ChartKind.C, observations(3, 4, 5));
        List<ChartPoint> weeks = List.of(monday(2026, 12, 21), monday(2026, 12, 28), monday(2027, 1, 4));

        String svg = ControlChartSvg.draw(
                new Chart(List.of(new ChartPeriod(period, weeks, "")), List.of(), false, PointSpan.WEEK, WORDS));

        assertThat(svg)
                .contains(">wk 52, 2026<", ">wk 53, 2026<", ">wk 1, 2027<", "<title>week 53, 2026: 4 dagen</title>");
    }

    @Test
    void a_week_that_begins_in_december_can_be_the_first_of_the_next_year() {
        Chart chart = new Chart(
                List.of(new ChartPeriod(judged(ChartKind.C, observations(3)), List.of(monday(2024, 12, 30)), "")),
                List.of(),
                false,
                PointSpan.WEEK,
                WORDS);

        assertThat(ControlChartSvg.draw(chart)).contains(">wk 1, 2025<", "week 1, 2025: 3 dagen");
    }

    @Test
    void no_date_stands_there_twice() {
        Period period = whole(observations(1, 2, 3, 4, 5, 6));
        List<ChartPoint> oneDay = IntStream.range(0, 6)
                .mapToObj(i -> new ChartPoint(LocalDate.of(2026, 4, 3), "", null))
                .toList();

        assertThat(drawn(period, oneDay)).containsOnlyOnce(">3 apr 2026<");
    }

    @Test
    void months_are_months() {
        Period period = whole(observations(1, 2));
        List<ChartPoint> months = List.of(
                new ChartPoint(LocalDate.of(2026, 3, 1), "", null), new ChartPoint(LocalDate.of(2026, 4, 1), "", null));

        assertThat(ControlChartSvg.draw(new Chart(
                        List.of(new ChartPeriod(period, months, "")), List.of(), false, PointSpan.MONTH, WORDS)))
                .contains(">mrt 2026<", ">apr 2026<", "april 2026: 2 dagen");
    }

    @Test
    void points_closer_than_can_be_read_are_left_to_the_line_and_stay_within_reach() {
        double[] values = IntStream.range(0, 200)
                .mapToDouble(i -> i == 150 ? 40 : 10 + i % 2)
                .toArray();

        String svg = draw("", values);

        assertThat(svg).contains("class=\"rb-chart rb-chart-packed\"");
        assertThat(svg.split("class=\"rb-chart-point\"", -1)).hasSize(200);
        assertThat(svg.split("class=\"rb-chart-signal\"", -1)).hasSize(2);
        assertThat(Points.density(31)).isEmpty();
        assertThat(Points.density(32)).isEqualTo(" rb-chart-full");
        assertThat(Points.density(59)).isEqualTo(" rb-chart-crowded");
    }

    @Test
    void a_flag_without_a_page_is_no_link() {
        ChartFlag flag = new ChartFlag(LocalDate.of(2026, 1, 2), "Nieuwe brief", null);

        assertThat(ControlChartSvg.draw(
                        new Chart(List.of(period("", "", 1, 2, 3)), List.of(flag), false, PointSpan.WEEK, WORDS)))
                .contains("tabindex=\"-1\"><title>Nieuwe brief, 2 januari 2026</title><rect");
    }

    @Test
    void flags_of_one_day_stand_side_by_side_and_stay_on_the_sheet() {
        List<ChartFlag> flags = IntStream.range(0, 4)
                .mapToObj(i -> new ChartFlag(LocalDate.of(2026, 1, 3), "Weg " + i, null))
                .toList();

        String svg =
                ControlChartSvg.draw(new Chart(List.of(period("", "", 1, 2, 3)), flags, false, PointSpan.DAY, WORDS));

        assertThat(Pattern.compile("rb-chart-flag\" d=\"M([0-9.]+) ")
                        .matcher(svg)
                        .results()
                        .map(it -> it.group(1)))
                .containsExactly("444.0", "456.0", "468.0", "480.0");
    }

    private static ChartPoint monday(int year, int month, int day) {
        return new ChartPoint(LocalDate.of(year, month, day), "", null);
    }

    /** One in five. */
    private static List<Observation> shares(int... outOf) {
        return IntStream.of(outOf).mapToObj(it -> Observation.of(it / 5.0, it)).toList();
    }

    private static List<String> places(String svg) {
        return Pattern.compile("<circle class=\"rb-chart-point\" cx=\"([0-9.]+)\"|signal\" d=\"M([0-9.]+) ")
                .matcher(svg)
                .results()
                .map(it -> it.group(1) == null ? it.group(2) : it.group(1))
                .toList();
    }
}
