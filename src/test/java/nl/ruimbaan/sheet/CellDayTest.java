package nl.ruimbaan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.base.WrittenDate.Order;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dates in {@code known-exports}: what Redmine, Kanboard, Signalen, FixMyStreet, WeKan, Open Klant and spreadsheets write. */
class CellDayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            28-11-2026 21:12                    | 2026-11-28
            28-11-2026                          | 2026-11-28
            11/28/2026 21:12                    | 2026-11-28
            11/28/2026 09:12 PM                 | 2026-11-28
            2026-03-05 13:30:15.123456+00       | 2026-03-05
            2026-03-05 13:30:15+00              | 2026-03-05
            2026-03-05 23:30:15.123456+00       | 2026-03-06
            2026-03-05T14:30:15                 | 2026-03-05
            2026-03-05T14:30:15.250Z            | 2026-03-05
            2026-03-05T23:30:00Z                | 2026-03-06
            2026-03-05T14:30:15+01:00           | 2026-03-05
            2026-07-05T22:30:00Z                | 2026-07-06
            2026-07-05T21:30:00Z                | 2026-07-05
            15-03-2026 14:30:15                 | 2026-03-15
            2026/03/05                          | 2026-03-05
            2026-11-03 14:05                    | 2026-11-03
            2026-11-03T14:05:22.000+01:00       | 2026-11-03
            2026-11-03T14:05:22,5               | 2026-11-03
            2026-11-03T14:05+0100[Europe/Paris] | 2026-11-03
            20261103                            | 2026-11-03
            20261103T140522Z                    | 2026-11-03
            20261103140522                      | 2026-11-03
            46329                               | 2026-11-03
            46329,5                             | 2026-11-03
            46329.586805555555                  | 2026-11-03
            di 3 november 2026                  | 2026-11-03
            dinsdag 3 november 2026 om 14:05 uur| 2026-11-03
            3 november 2026 14.05 uur           | 2026-11-03
            3 november 2026, 14u05              | 2026-11-03
            3 nov. 2026 14:05                   | 2026-11-03
            3-nov-26 14:05                      | 2026-11-03
            November 3, 2026 at 2:05 PM         | 2026-11-03
            Tue, 3 Nov 2026 23:30:00 +0000      | 2026-11-04
            Tue Nov 03 2026 14:05:22 GMT+0100 (Midden-Europese tijd) | 2026-11-03
            Tue Nov 3 14:05:22 CET 2026         | 2026-11-03
            03/Nov/2026:14:05:22 +0100          | 2026-11-03
            31-12-2025 23:30 UTC                | 2026-01-01
            25-10-2026 02:30                    | 2026-10-25
            """)
    void a_moment_is_the_day_that_it_is_here(String written, LocalDate day) {
        assertThat(CellDay.of(written, null, TODAY))
                .isInstanceOfSatisfying(
                        WrittenDate.Read.class, it -> assertThat(it.day()).isEqualTo(day));
    }

    @Test
    void the_order_of_the_column_decides_with_a_time_as_well() {
        assertThat(day("03/04/2026 21:12", Order.DAY_FIRST)).isEqualTo("2026-04-03");
        assertThat(day("03/04/2026 21:12", Order.MONTH_FIRST)).isEqualTo("2026-03-04");
        assertThat(day("03/04/2026 09:12 PM", Order.MONTH_FIRST)).isEqualTo("2026-03-04");
        assertThat(day("03-04-2026 23:30 +00:00", Order.DAY_FIRST)).isEqualTo("2026-04-04");
        assertThat(CellDay.of("03/04/2026 21:12", null, TODAY))
                .isEqualTo(new WrittenDate.Ambiguous(
                        "03/04/2026 21:12", LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 4)));
    }

    @Test
    void no_break_blanks_and_blanks_around_it_make_no_difference() {
        assertThat(day("\u00A03\u00A0november\u202F2026 ", null)).isEqualTo("2026-11-03");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0-0-0000",
                "31-02-2026",
                "2026-11-03 25:00",
                "2026-11-03 14:65",
                "week 45",
                "612345678",
                "99999",
                "#N/B",
                "14:05",
                "3-11-2026 14:05 EST",
                "3 of 4 november 2026"
            })
    void what_is_no_day_is_never_guessed(String written) {
        assertThat(CellDay.of(written, Order.DAY_FIRST, TODAY)).isInstanceOf(WrittenDate.Unreadable.class);
    }

    private static LocalDate day(String written, @Nullable Order order) {
        return ((WrittenDate.Read) CellDay.of(written, order, TODAY)).day();
    }
}
