package nl.ruimbaan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.obstacle.ObstacleId;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.spc.SignalRules;
import nl.ruimbaan.step.Judging;
import nl.ruimbaan.step.StepMark;
import org.junit.jupiter.api.Test;

class LeadTimeTest {

    private static final Judging PLAIN = new Judging(SignalRules.DEFAULT, List.of());
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void nothing_removed_gives_no_points_and_no_period() {
        LeadTime time = LeadTime.of(new FlowSeries(List.of()), PLAIN);

        assertThat(time.points()).isEmpty();
        assertThat(time.period()).isNull();
    }

    @Test
    void five_points_have_a_median_and_no_limits() {
        Period period = period(LeadTime.of(new FlowSeries(points(0, 10, 30, 20, 50, 40)), PLAIN));

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

        LeadTime time = LeadTime.of(both(first, newest), PLAIN);

        assertThat(time.points()).hasSize(100).first().isEqualTo(newest.getFirst());
        assertThat(period(time).limits().orElseThrow().centre()).isEqualTo(11);
        assertThat(period(time).limits().orElseThrow().upper()).isEqualTo(11 + 2.66 * 2);
        assertThat(time.signals(99)).containsExactly(Signal.OUTSIDE);
        assertThat(period(time).signalled()).isEqualTo(1);
    }

    @Test
    void a_run_of_eight_keeps_its_marks_when_it_crosses_the_edge_of_the_newest_hundred() {
        LeadTime between = LeadTime.of(both(swinging(0, 20), withRun(494, 7, 601)), PLAIN);
        LeadTime few = LeadTime.of(both(swinging(0, 20), withRun(20, 7, 127)), PLAIN);
        LeadTime seven = LeadTime.of(both(swinging(0, 20), withRun(494, 6, 601)), PLAIN);

        assertThat(between.points()).hasSize(100);
        assertThat(between.signals(0)).containsExactly(Signal.RUN);
        assertThat(period(between).signalled()).isEqualTo(1);
        assertThat(few.signals(0)).containsExactly(Signal.RUN);
        assertThat(period(seven).signalled()).isZero();
    }

    @Test
    void up_to_a_hundred_points_are_all_shown_once() {
        LeadTime time = LeadTime.of(
                new FlowSeries(IntStream.range(0, 70).mapToObj(i -> point(i, 5)).toList()), PLAIN);

        assertThat(time.points()).hasSize(70).doesNotHaveDuplicates();
        assertThat(period(time).madeOf()).isEqualTo(20);
    }

    @Test
    void a_step_makes_limits_of_the_first_twenty_since_it_though_they_lie_before_the_window() {
        List<FlowSeries.Point> points = new ArrayList<>(swinging(0, 20));
        points.addAll(IntStream.range(300, 320)
                .mapToObj(i -> point(i, i % 2 == 0 ? 2 : 4))
                .toList());
        points.addAll(IntStream.range(500, 627)
                .mapToObj(i -> point(i, i % 2 == 0 ? 2 : 4))
                .toList());
        LocalDate from = LocalDate.ofInstant(START.plus(Duration.ofDays(300)), Clock.ZONE);

        LeadTime time = LeadTime.of(
                new FlowSeries(points),
                new Judging(SignalRules.DEFAULT, List.of(new StepMark(from, true, "Sneller opgepakt"))));

        assertThat(time.figure().orElseThrow().parts()).hasSize(1);
        assertThat(time.points()).hasSize(100);
        assertThat(period(time).limits().orElseThrow().centre()).isEqualTo(3);
        assertThat(period(time).signalled()).isZero();
    }

    private static FlowSeries both(List<FlowSeries.Point> first, List<FlowSeries.Point> newest) {
        return new FlowSeries(Stream.concat(first.stream(), newest.stream()).toList());
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
