package nl.ruimbaan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CumulativeFlowTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);

    @Test
    void on_each_day_an_obstacle_stands_where_it_was_when_that_day_was_over() {
        var way = round(1, 2, 3, 4);
        var waits = round(2, null, null, null);
        var atOnce = round(3, null, 3, null);

        var flow = CumulativeFlow.of(
                List.of(way, waits, atOnce),
                SUNDAY.datesUntil(SUNDAY.plusDays(5)).toList());

        assertThat(flow.counts())
                .isEqualTo(Map.of(
                        Stage.REPORTED, List.of(0, 1, 1, 1, 1),
                        Stage.IN_HAND, List.of(0, 0, 1, 0, 0),
                        Stage.REMOVED, List.of(0, 0, 0, 2, 1),
                        Stage.GONE, List.of(0, 0, 0, 0, 1)));
    }

    @Test
    void weeks_end_on_sunday_and_the_last_one_today() {
        assertThat(CumulativeFlow.ends(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 18)))
                .containsExactly(
                        SUNDAY, LocalDate.of(2026, 3, 8), LocalDate.of(2026, 3, 15), LocalDate.of(2026, 3, 18));
    }

    @Test
    void on_a_sunday_that_day_is_not_there_twice() {
        assertThat(CumulativeFlow.ends(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 8)))
                .containsExactly(SUNDAY, LocalDate.of(2026, 3, 8));
    }

    @Test
    void without_a_single_obstacle_there_is_nothing_to_draw() {
        assertThat(CumulativeFlow.of(List.of(), List.of(SUNDAY)).isEmpty()).isTrue();
        assertThat(CumulativeFlow.of(List.of(round(0, null, null, null)), List.of(SUNDAY))
                        .isEmpty())
                .isFalse();
    }

    private static Round round(
            int reported, @Nullable Integer picked, @Nullable Integer removed, @Nullable Integer gone) {
        return new Round(noon(reported), noonOf(picked), noonOf(removed), noonOf(gone));
    }

    private static @Nullable Instant noonOf(@Nullable Integer day) {
        return day == null ? null : noon(day);
    }

    private static Instant noon(int day) {
        return SUNDAY.plusDays(day).atTime(12, 0).atZone(Clock.ZONE).toInstant();
    }
}
