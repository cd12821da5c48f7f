package nl.ruimbaan.chart;

import static nl.ruimbaan.chart.ChartTests.WORDS;
import static nl.ruimbaan.chart.ChartTests.period;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A time in which something was tried is shaded behind the points. */
class ShadedChartTest {

    private final ChartPeriod period = period("", "", 1, 2, 3, 4, 5);
    private final LocalDate first = period.points().getFirst().day();

    @Test
    void the_points_of_the_time_stand_on_a_shade_that_says_what_it_was() {
        String svg = drawn(new ChartStretch(first.plusDays(1), first.plusDays(2), "Eerst bellen"));

        assertThat(svg.split("rb-chart-stretch", -1)).hasSize(2);
        assertThat(svg).contains("<g><title>Eerst bellen, ");
        assertThat(svg.indexOf("rb-chart-stretch")).isLessThan(svg.indexOf("rb-chart-point"));
    }

    @Test
    void a_time_without_points_is_left_out() {
        assertThat(drawn(new ChartStretch(first.minusDays(9), first.minusDays(1), "Te vroeg")))
                .doesNotContain("rb-chart-stretch");
        assertThat(drawn(new ChartStretch(first.minusDays(9), first.plusDays(90), "Al die tijd")))
                .contains("rb-chart-stretch");
    }

    private String drawn(ChartStretch stretch) {
        return ControlChartSvg.draw(
                new Chart(List.of(period), List.of(), List.of(stretch), false, PointSpan.DAY, WORDS));
    }
}
