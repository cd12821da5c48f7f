package nl.ruimbaan.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pareto, cumulative flow and sparkline. */
class BesideChartsTest {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private static final ParetoWords PARETO = new ParetoWords(
            "Waar klanten om vragen",
            "Twee soorten.",
            "waardevraag",
            "foutvraag",
            "nog niet bekend",
            "aantal · samen",
            "{0} andere",
            DUTCH);

    private static final FlowWords FLOW = new FlowWords("Stroom", "Meer open dan dicht.", "hindernissen", DUTCH);

    @Test
    void the_most_frequent_comes_first_and_says_its_parts_and_the_share_up_to_there() {
        String svg = ParetoSvg.draw(
                List.of(
                        new ParetoBar("Adres wijzigen", 10, 5, 0, "demands?type=1"),
                        new ParetoBar("Waar blijft mijn brief?", 0, 40, 5, null)),
                PARETO);

        assertThat(titles(svg))
                .containsExactly(
                        "Waar klanten om vragen",
                        "Waar blijft mijn brief?: 45 (waardevraag 0, foutvraag 40, nog niet bekend 5); aantal · samen 75%",
                        "Adres wijzigen: 15 (waardevraag 10, foutvraag 5); aantal · samen 100%");
        assertThat(svg)
                .contains("<desc>Twee soorten.</desc>", "45 · 75%", "15 · 100%", "<a href=\"demands?type=1\">")
                .contains("class=\"rb-pareto-failure\" fill=\"url(#rb-hatch)\" x=\"2.0\" y=\"61.0\" width=\"426.7\"");
    }

    @Test
    void of_many_types_the_rest_is_one_bar_at_the_end() {
        List<ParetoBar> bars = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> new ParetoBar("Soort " + i, i, 0, 0, null))
                .toList();

        List<String> titles = titles(ParetoSvg.draw(bars, PARETO));

        assertThat(titles).hasSize(13);
        assertThat(titles.getLast()).startsWith("9 andere: 45 (").endsWith("100%");
        assertThat(titles.get(1)).startsWith("Soort 20: 20 (");
    }

    @Test
    void what_was_never_asked_has_no_bar_and_nothing_at_all_is_no_pareto() {
        ParetoBar never = new ParetoBar("Nooit", 0, 0, 0, null);

        assertThat(ParetoSvg.draw(List.of(never, new ParetoBar("Eens", 1, 0, 0, null)), PARETO))
                .doesNotContain("Nooit", "nog niet bekend<");
        assertThatThrownBy(() -> ParetoSvg.draw(List.of(never), PARETO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ParetoBar("Minder", -1, 0, 0, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_people_wrote_is_text_and_never_markup() {
        String evil = "</title><img src=x>\"'";

        assertThat(ParetoSvg.draw(List.of(new ParetoBar(evil, 1, 0, 0, evil)), PARETO))
                .doesNotContain("<img", "\"'");
        assertThat(FlowSvg.draw(flow(evil, 2), new FlowWords(evil, evil, evil, DUTCH)))
                .doesNotContain("<img", "\"'");
        assertThat(SparklineSvg.draw(List.of(1.0), evil, evil)).doesNotContain("<img", "\"'");
    }

    @Test
    void states_lie_one_upon_the_other_and_end_in_their_names() {
        String svg = FlowSvg.draw(flow("Gemeld", 3), FLOW);

        assertThat(svg)
                .contains("role=\"img\"", ">5 Gemeld<", ">2 Opgepakt<", ">1 mei 2026<", ">3 mei 2026<")
                .contains(
                        "rb-flow-1\" d=\"M68.0 264.0L280.0 209.0L492.0 126.5L492.0 264.0L280.0 264.0L68.0 264.0z\"><title>Gemeld</title>");
    }

    @Test
    void a_year_of_days_is_drawn_in_as_many_as_can_be_told_apart() {
        String svg = FlowSvg.draw(flow("Gemeld", 366), FLOW);

        assertThat(svg.split("L", -1).length).isLessThan(2 * 2 * FlowSvg.COLUMNS + 10);
        assertThat(svg).contains(">1 mei 2026<", ">1 mei 2027<");
    }

    @Test
    void days_that_do_not_go_on_and_numbers_that_are_missing_are_no_flow() {
        LocalDate day = LocalDate.of(2026, 5, 1);

        assertThatThrownBy(() -> new Flow(List.of(day, day), List.of(new FlowBand("a", List.of(1, 2)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Flow(List.of(day, day.plusDays(1)), List.of(new FlowBand("a", List.of(1)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_sparkline_breaks_at_a_gap_and_ends_in_a_point() {
        assertThat(SparklineSvg.draw(List.of(1.0, 3.0, Double.NaN, 2.0), "Trend", "Op en neer."))
                .contains("<title>Trend</title><desc>Op en neer.</desc>")
                .contains(
                        "d=\"M4.0 24.0L41.3 4.0M116.0 14.0\"/><circle class=\"rb-chart-point\" cx=\"116.0\" cy=\"14.0\"");
        assertThat(SparklineSvg.draw(List.of(5.0), "Een", "")).contains("cx=\"60.0\" cy=\"14.0\"");
        assertThatThrownBy(() -> SparklineSvg.draw(List.of(), "Niets", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Flow flow(String name, int days) {
        LocalDate first = LocalDate.of(2026, 5, 1);
        return new Flow(
                IntStream.range(0, days).mapToObj(first::plusDays).toList(),
                List.of(
                        new FlowBand(
                                name,
                                IntStream.range(0, days)
                                        .map(i -> days == 3 ? new int[] {0, 2, 5}[i] : i)
                                        .boxed()
                                        .toList()),
                        new FlowBand(
                                "Opgepakt",
                                IntStream.range(0, days).map(i -> 2).boxed().toList())));
    }

    private static List<String> titles(String svg) {
        return Pattern.compile("<title>([^<]+)</title>")
                .matcher(svg)
                .results()
                .map(it -> it.group(1))
                .toList();
    }
}
