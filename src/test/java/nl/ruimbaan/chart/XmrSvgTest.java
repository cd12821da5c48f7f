package nl.ruimbaan.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.ruimbaan.spc.Observation;
import nl.ruimbaan.spc.Period;
import org.junit.jupiter.api.Test;

class XmrSvgTest {

    private static final ChartWords WORDS = new ChartWords(
            "Van gemeld tot weggenomen",
            "Gewone variatie.",
            "dagen",
            "gemiddeld",
            "midden",
            "bovengrens",
            "ondergrens",
            "voorlopig",
            "signaal",
            Locale.of("nl", "NL"));

    @Test
    void the_limits_stand_at_the_right_edge_in_the_readers_numbers() {
        String svg = draw("Sleutel", 10, 12, 10, 12, 10, 12.5);

        assertThat(svg).contains(">11,1 gemiddeld<", ">16,7 bovengrens (voorlopig)<", ">5,5 ondergrens (voorlopig)<");
    }

    @Test
    void a_lower_limit_below_zero_is_not_drawn() {
        assertThat(draw("Sleutel", 1, 30, 2, 31, 1, 30)).contains("bovengrens").doesNotContain("ondergrens");
    }

    @Test
    void five_points_show_the_median_and_no_limits() {
        assertThat(draw("Sleutel", 1, 2, 3, 4, 5)).contains(">3 midden<").doesNotContain("bovengrens");
    }

    @Test
    void a_signal_has_a_shape_of_its_own_and_says_so() {
        String svg =
                draw("Sleutel", 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 10, 11, 40);

        assertThat(svg).containsOnlyOnce("rb-chart-signal").contains("40 dagen, 21 januari 2026, signaal");
    }

    @Test
    void what_people_wrote_is_text_and_never_markup() {
        assertThat(draw("<script>alert(\"1\")</script> & 'x'", 1))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;");
    }

    private static String draw(String label, double... values) {
        List<Observation> observations =
                DoubleStream.of(values).mapToObj(Observation::of).toList();
        List<ChartPoint> points = IntStream.rangeClosed(1, values.length)
                .mapToObj(i -> new ChartPoint(LocalDate.of(2026, 1, i), label, "obstacles/" + i))
                .toList();
        return XmrSvg.draw(Period.of(observations, observations), points, WORDS);
    }
}
