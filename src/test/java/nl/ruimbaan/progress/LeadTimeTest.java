package nl.ruimbaan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.spc.SignalRules;
import org.junit.jupiter.api.Test;

class LeadTimeTest {

    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void nothing_removed_gives_no_points_and_no_period() {
        LeadTime time = LeadTime.of(new FlowSeries(List.of(), List.of()), SignalRules.DEFAULT);

        assertThat(time.points()).isEmpty();
        assertThat(time.period()).isNull();
    }

    @Test
    void five_points_have_a_median_and_no_limits() {
        Period period =
                period(LeadTime.of(new FlowSeries(points(0, 10, 30, 20, 50, 40), List.of()), SignalRules.DEFAULT));

        assertThat(period.status()).isEqualTo(Period.Status.TOO_FEW);
        assertThat(period.median()).isEqualTo(30);
    }

    @Test
    void a_window_of_the_newest_hundred_keeps_the_limits_of_the_first_twenty() {
        List<FlowSeries.Point> first = IntStream.range(0, 20)
                .mapToObj(i -> point(i, i % 2 == 0 ? 10 : 12))
                .toList();
        List<FlowSeries.Point> newest = IntStream.range(500, 600)
                .mapToObj(i -> point(i, i == 599 ? 60 : i % 2 == 0 ? 10 : 12))
                .toList();

        LeadTime time = LeadTime.of(new FlowSeries(first, newest), SignalRules.DEFAULT);

        assertThat(time.points()).hasSize(100).first().isEqualTo(newest.getFirst());
        assertThat(period(time).limits().orElseThrow().centre()).isEqualTo(11);
        assertThat(period(time).limits().orElseThrow().upper()).isEqualTo(11 + 2.66 * 2);
        assertThat(time.signals(99)).containsExactly(Signal.OUTSIDE);
        assertThat(period(time).signalled()).isEqualTo(1);
    }

    @Test
    void a_run_of_eight_keeps_its_marks_when_it_crosses_the_edge_of_the_newest_hundred() {
        LeadTime between = LeadTime.of(new FlowSeries(swinging(0, 20), withRun(494, 7, 601)), SignalRules.DEFAULT);
        LeadTime few = LeadTime.of(new FlowSeries(swinging(0, 20), withRun(20, 7, 127)), SignalRules.DEFAULT);
        LeadTime seven = LeadTime.of(new FlowSeries(swinging(0, 20), withRun(494, 6, 601)), SignalRules.DEFAULT);

        assertThat(between.points()).hasSize(100);
        assertThat(between.signals(0)).containsExactly(Signal.RUN);
        assertThat(period(between).signalled()).isEqualTo(1);
        assertThat(few.signals(0)).containsExactly(Signal.RUN);
        assertThat(period(seven).signalled()).isZero();
    }

    @Test
    void up_to_a_hundred_points_are_all_shown_once() {
        LeadTime time = LeadTime.of(
                new FlowSeries(
                        IntStream.range(0, 20).mapToObj(i -> point(i, 5)).toList(),
                        IntStream.range(20, 70).mapToObj(i -> point(i, 5)).toList()),
                SignalRules.DEFAULT);

        assertThat(time.points()).hasSize(70).doesNotHaveDuplicates();
        assertThat(period(time).madeOf()).isEqualTo(20);
    }

    /** The seven before the newest hundred, the last so many of which are above the centre, as is the first of the hundred. */
    private static List<FlowSeries.Point> withRun(int from, int above, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> point(i, i >= from + 7 - above && i <= from + 7 ? 12 : i % 2 == 0 ? 10 : 12))
                .toList();
    }

    private static List<FlowSeries.Point> swinging(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> point(i, i % 2 == 0 ? 10 : 12))
                .toList();
    }

    private static Period period(LeadTime time) {
        return Objects.requireNonNull(time.period());
    }

    private static List<FlowSeries.Point> points(int from, double... days) {
        return IntStream.range(0, days.length)
                .mapToObj(i -> point(from + i, days[i]))
                .toList();
    }

    private static FlowSeries.Point point(int place, double days) {
        return new FlowSeries.Point(
                new ObstacleId(place + 1), "Hindernis " + place, START.plus(Duration.ofDays(place)), days);
    }
}
