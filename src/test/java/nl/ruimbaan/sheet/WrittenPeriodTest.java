package nl.ruimbaan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenPeriodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mrt-26",
                "mrt 2026",
                "maart '26",
                "Mar-26",
                "March 2026",
                "2026-03",
                "2026/3",
                "03-2026",
                "3.2026",
                "202603",
                "2026 maart"
            })
    void a_month(String written) {
        assertThat(WrittenPeriod.month(written)).contains(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "week 14 2026",
                "wk14-2026",
                "W14 2026",
                "2026-W14",
                "2026 week 14",
                "2026W14",
                "Week 14, 2026",
                "week 14 (2026)"
            })
    void a_week(String written) {
        assertThat(WrittenPeriod.week(written)).contains(LocalDate.of(2026, 3, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"week 54 2026", "week 53 2025", "week 0 2026", "14 2026", "week 14", "2026"})
    void no_week(String written) {
        assertThat(WrittenPeriod.week(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-2026", "maart", "2026", "1-3-2026", "week 3 2026", "0-2026"})
    void no_month(String written) {
        assertThat(WrittenPeriod.month(written)).isEmpty();
    }

    @Test
    void a_year_may_have_53_weeks_and_begin_in_the_one_before() {
        assertThat(WrittenPeriod.week("week 53 2026")).contains(LocalDate.of(2026, 12, 28));
        assertThat(WrittenPeriod.week("week 1 2026")).contains(LocalDate.of(2025, 12, 29));
        assertThat(WrittenPeriod.isWeekWithoutYear("wk 14")).isTrue();
    }
}
