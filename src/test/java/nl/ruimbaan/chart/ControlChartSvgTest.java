package nl.ruimbaan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.ruimbaan.spc.ChartKind;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.spc.SignalRules;
import org.junit.jupiter.api.Test;

class ControlChartSvgTest extends ChartTests {

    @Test
    void the_limits_stand_at_the_right_edge_in_the_readers_numbers() {
        String svg = draw("Sleutel", 10, 12, 10, 12, 10, 12.5);

        assertThat(svg)
                .contains(">voorlopig<", ">16,7<", ">bovengrens<", ">11,1<", ">gemiddeld<", ">5,5<", ">ondergrens<");
    }

    @Test
    void a_lower_limit_below_zero_is_not_drawn() {
        assertThat(draw("Sleutel", 1, 30, 2, 31, 1, 30)).contains("bovengrens").doesNotContain("ondergrens");
    }

    @Test
    void a_lower_limit_of_zero_is_not_drawn_when_nothing_is_below_zero() {
        List<Observation> counts = observations(4, 4, 4, 4, 4, 4);
        Period period = Period.of(ChartKind.C, SignalRules.DEFAULT, counts, List.of(), counts);

        String svg = drawn(period, points("Week", 6));

        assertThat(svg).contains(">10<", ">bovengrens<", ">4<", ">gemiddeld<").doesNotContain("ondergrens");
    }

    @Test
    void counts_stand_on_an_axis_of_whole_numbers() {
        assertThat(draw("Week", 0, 1, 0)).contains(">0<", ">1<").doesNotContain(">0,2<");
        assertThat(draw("Sleutel", 0, 1.5, 0)).contains(">0,5<");
    }

    @Test
    void one_is_a_day_and_two_are_days() {
        assertThat(draw("Sleutel", 1, 2)).contains("Sleutel: 1 dag, ", "Sleutel: 2 dagen, ");
    }

    @Test
    void five_points_show_the_median_and_no_limits() {
        assertThat(draw("Sleutel", 1, 2, 3, 4, 5)).contains(">3<", ">midden<").doesNotContain("bovengrens");
    }

    @Test
    void a_signal_has_a_shape_of_its_own_and_says_so() {
        String svg =
                draw("Sleutel", 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 40);

        assertThat(svg)
                .containsOnlyOnce("rb-chart-signal")
                .contains("40 dagen, 21 januari 2026, signaal: buiten de grenzen<");
    }

    @Test
    void what_people_wrote_is_text_and_never_markup() {
        assertThat(draw("<script>alert(\"1\")</script> & 'x'", 1))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;");
    }

    @Test
    void every_text_is_escaped_wherever_it_stands() {
        String evil = "</title><img src=x onerror=alert(1)>\"'";
        ChartWords words = new ChartWords(
                evil,
                evil,
                evil,
                evil,
                evil,
                evil,
                evil,
                evil,
                evil,
                evil,
                Map.of(Signal.OUTSIDE, evil, Signal.RUN, evil),
                evil,
                evil,
                evil,
                Locale.of("nl", "NL"));
        ChartPeriod before = period(evil, "", 10, 11, 10, 11, 10, 99);
        ChartPeriod after = period(evil, evil, 5, 6, 5, 6, 5, 6);
        ChartFlag flag = new ChartFlag(LocalDate.of(2026, 1, 3), evil, evil);

        String svg =
                ControlChartSvg.draw(new Chart(List.of(before, after), List.of(flag), false, PointSpan.DAY, words));

        assertThat(svg).doesNotContain("<img").doesNotContain("\"'").contains("&lt;img");
        assertThat(svg.split("</title>", -1)).hasSameSizeAs(svg.split("<title>", -1));
    }

    @Test
    void one_goes_from_point_to_point_and_those_with_a_page_are_links() {
        ChartPoint still = new ChartPoint(LocalDate.of(2026, 1, 1), "Sleutel", null);

        assertThat(draw("Sleutel", 3)).contains("role=\"group\"", "<a href=\"obstacles/1\"");
        assertThat(drawn(whole(List.of(Observation.of(3))), List.of(still)))
                .contains("<title>Van gemeld tot weggenomen</title>", "<desc>Gewone variatie.</desc>")
                .contains(
                        "<g class=\"rb-chart-stop\" role=\"img\" tabindex=\"-1\"><title>Sleutel: 3 dagen, 1 januari 2026")
                .doesNotContain("<a ");
    }

    @Test
    void a_step_breaks_the_limits_and_says_why() {
        ChartPeriod before = period("Sleutel", "", 30, 31, 30, 31, 30, 31);
        ChartPeriod after = period("Sleutel", "Sleutels liggen in de wijk", 10, 11, 10, 11, 10, 11);

        String svg = ControlChartSvg.draw(new Chart(List.of(before, after), List.of(), false, PointSpan.DAY, WORDS));

        List<String> centres = Pattern.compile("<line x1=\"([0-9.]+)\" x2=\"([0-9.]+)\"[^>]* class=\"rb-chart-centre\"")
                .matcher(svg)
                .results()
                .map(it -> it.group(1) + " to " + it.group(2))
                .toList();
        assertThat(centres).containsExactly("68.0 to 280.0", "283.0 to 492.0");
        assertThat(svg.split("class=\"rb-chart-limit\"")).hasSize(5);
        assertThat(svg)
                .contains("<title>Sleutels liggen in de wijk</title>", ">10,5<", "<title>30,5 gemiddeld</title>");
        assertThat(svg).doesNotContain(">30,5<");
    }

    @Test
    void one_period_has_no_step() {
        assertThat(draw("Sleutel", 30, 31, 30, 31, 30, 31)).doesNotContain("rb-chart-step");
    }

    @Test
    void a_flag_leads_to_what_happened_and_stays_away_outside_the_days_shown() {
        ChartFlag within = new ChartFlag(LocalDate.of(2026, 1, 2), "Sleutelkast weg", "obstacles/9");
        ChartFlag later = new ChartFlag(LocalDate.of(2026, 2, 1), "Later", "obstacles/10");

        String svg = ControlChartSvg.draw(new Chart(
                List.of(period("Sleutel", "", 1, 2, 3)), List.of(within, later), false, PointSpan.DAY, WORDS));

        assertThat(svg)
                .contains("<a href=\"obstacles/9\"><title>Sleutelkast weg, 2 januari 2026</title>")
                .doesNotContain("Later");
    }

    @Test
    void a_gap_breaks_the_line_and_a_ghosted_point_is_hollow() {
        List<Observation> observations =
                List.of(Observation.of(1), new Observation(2, false, true), new Observation(3, true, false));
        List<ChartPoint> points = List.of(point("a", 1), point("b", 2), point("c", 3));

        String svg = drawn(whole(observations), points);

        assertThat(svg).containsPattern("rb-chart-line\" d=\"M[0-9. ]+M[0-9. ]+L[0-9. ]+\"");
        assertThat(svg).containsOnlyOnce("rb-chart-ghost");
    }

    @Test
    void a_quantity_that_can_be_negative_keeps_its_lower_limit() {
        ChartPeriod period = period("Verschil", "", -4, 4, -4, 4, -4, 4);

        assertThat(ControlChartSvg.draw(new Chart(List.of(period), List.of(), true, PointSpan.DAY, WORDS)))
                .contains(">-21,3<", ">ondergrens<");
    }

    @Test
    void limits_that_coincide_have_labels_apart() {
        List<Double> places = Pattern.compile("<text x=\"506.0\" y=\"([0-9.]+)\"")
                .matcher(draw("Sleutel", 5, 5, 5, 5, 5, 5))
                .results()
                .map(it -> Double.valueOf(it.group(1)))
                .toList();

        assertThat(places).hasSize(3);
        assertThat(places.get(1) - places.get(0)).isGreaterThanOrEqualTo(42);
        assertThat(places.get(2) - places.get(1)).isGreaterThanOrEqualTo(42);
    }

    @Test
    void each_value_needs_its_point() {
        Period period = whole(List.of(Observation.of(1)));

        assertThatThrownBy(() -> drawn(period, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
