package nl.ruimbaan.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.ruimbaan.base.Clock;
import nl.ruimbaan.spc.NaturalLimits;
import nl.ruimbaan.spc.Period;
import nl.ruimbaan.spc.Signal;
import nl.ruimbaan.spc.SignalRules;
import org.junit.jupiter.api.Test;

class OccurrenceSeriesTest {

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 6);

    @Test
    void a_week_without_is_nought() {
        OccurrenceSeries series =
                OccurrenceSeries.of(SINCE, SINCE.plusWeeks(3), Map.of(SINCE.plusWeeks(2), 4), SignalRules.DEFAULT);

        assertThat(series.weeks())
                .containsExactly(
                        new OccurrenceSeries.Week(LocalDate.of(2025, 1, 6), 0, false),
                        new OccurrenceSeries.Week(LocalDate.of(2025, 1, 13), 0, false),
                        new OccurrenceSeries.Week(LocalDate.of(2025, 1, 20), 4, false),
                        new OccurrenceSeries.Week(LocalDate.of(2025, 1, 27), 0, true));
        assertThat(series.times()).isEqualTo(4);
        assertThat(series.period().status()).isEqualTo(Period.Status.TOO_FEW);
        assertThat(series.period().median()).isZero();
    }

    @Test
    void the_week_that_runs_makes_no_limits_and_is_judged() {
        Map<LocalDate, Integer> times = everyWeek(6, 4);
        times.put(SINCE.plusWeeks(6), 11);

        Period period = OccurrenceSeries.of(SINCE, SINCE.plusWeeks(6), times, SignalRules.DEFAULT)
                .period();

        assertThat(period.status()).isEqualTo(Period.Status.TRIAL);
        assertThat(period.madeOf()).isEqualTo(6);
        assertThat(period.limits()).hasValue(new NaturalLimits(4, 0, 10));
        assertThat(period.points().getLast().ghosted()).isTrue();
        assertThat(period.signals().getLast()).containsExactly(Signal.OUTSIDE);
    }

    @Test
    void five_whole_weeks_have_no_limits_although_a_sixth_runs() {
        Period period = OccurrenceSeries.of(SINCE, SINCE.plusWeeks(5), everyWeek(6, 4), SignalRules.DEFAULT)
                .period();

        assertThat(period.limits()).isEmpty();
        assertThat(period.median()).isEqualTo(4);
    }

    @Test
    void at_twenty_whole_weeks_the_limits_freeze_and_what_comes_after_does_not_move_them() {
        Map<LocalDate, Integer> times = everyWeek(20, 4);
        times.put(SINCE.plusWeeks(20), 9);
        times.put(SINCE.plusWeeks(21), 11);

        Period period = OccurrenceSeries.of(SINCE, SINCE.plusWeeks(30), times, SignalRules.DEFAULT)
                .period();

        assertThat(period.status()).isEqualTo(Period.Status.FROZEN);
        assertThat(period.limits()).hasValue(new NaturalLimits(4, 0, 10));
        assertThat(period.signals().get(20)).isEmpty();
        assertThat(period.signals().get(21)).containsExactly(Signal.OUTSIDE);
        assertThat(period.signals().subList(22, 31)).allMatch(Set.of(Signal.RUN)::equals);
    }

    @Test
    void the_newest_hundred_weeks_keep_the_limits_of_the_first_twenty() {
        OccurrenceSeries series =
                OccurrenceSeries.of(SINCE, SINCE.plusWeeks(150), everyWeek(20, 4), SignalRules.DEFAULT);

        assertThat(series.since()).isEqualTo(SINCE);
        assertThat(series.weeks()).hasSize(100);
        assertThat(series.weeks().getFirst().monday()).isEqualTo(SINCE.plusWeeks(51));
        assertThat(series.weeks().getLast().monday()).isEqualTo(SINCE.plusWeeks(150));
        assertThat(series.period().limits()).hasValue(new NaturalLimits(4, 0, 10));
        assertThat(series.times()).isZero();
    }

    @Test
    void a_run_that_began_before_the_newest_hundred_weeks_keeps_its_marks() {
        Map<LocalDate, Integer> times = everyWeek(20, 4);
        for (int week = 20; week <= 150; week++) {
            boolean run = week >= 44 && week <= 51;
            times.put(SINCE.plusWeeks(week), run || week % 2 == 0 ? 5 : 3);
        }
        times.put(SINCE.plusWeeks(43), 4);
        times.put(SINCE.plusWeeks(52), 4);

        OccurrenceSeries series = OccurrenceSeries.of(SINCE, SINCE.plusWeeks(150), times, SignalRules.DEFAULT);

        assertThat(series.weeks().getFirst().monday()).isEqualTo(SINCE.plusWeeks(51));
        assertThat(series.period().signals().getFirst()).containsExactly(Signal.RUN);
        assertThat(series.period().signalled()).isEqualTo(1);
    }

    @Test
    void a_week_begins_on_monday_and_has_the_number_of_the_calendar() {
        assertThat(Clock.monday(LocalDate.of(2026, 1, 4))).isEqualTo(LocalDate.of(2025, 12, 29));
        assertThat(Clock.monday(LocalDate.of(2026, 1, 5))).isEqualTo(LocalDate.of(2026, 1, 5));
        assertThat(new OccurrenceSeries.Week(LocalDate.of(2025, 12, 29), 0, false).number())
                .isEqualTo(1);
        assertThat(new OccurrenceSeries.Week(LocalDate.of(2026, 12, 28), 0, false).number())
                .isEqualTo(53);
    }

    private static Map<LocalDate, Integer> everyWeek(int weeks, int times) {
        Map<LocalDate, Integer> each = new HashMap<>();
        for (int i = 0; i < weeks; i++) {
            each.put(SINCE.plusWeeks(i), times);
        }
        return each;
    }
}
