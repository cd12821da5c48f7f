package nl.ruimbaan.base;

import static nl.ruimbaan.base.WrittenDate.Order.DAY_FIRST;
import static nl.ruimbaan.base.WrittenDate.Order.MONTH_FIRST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.ruimbaan.base.WrittenDate.Lean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/2/2026",
                "01/02/2026",
                "1-2-2026",
                "01-02-2026",
                "1.2.2026",
                "1.2.26",
                "1/2/26",
                "1-2-'26",
                "1 2 2026",
                "1 - 2 - 2026",
                "1. 2. 2026",
                "1‑2‑2026",
                "1–2–2026",
                "\u00a01-2-2026 ",
                "\u200e1-2-2026",
                "１－２－２０２６",
                "2026-02-01",
                "2026-2-1",
                "2026/02/01",
                "2026.02.01",
                "20260201",
                "01022026",
                "1 februari 2026",
                "1 Februari 2026",
                "1  FEBRUARI  2026",
                "1 februari '26",
                "1 februari ’26",
                "1 feb. 2026",
                "1 feb 26",
                "1 febr. 2026",
                "1-feb-2026",
                "1-feb-26",
                "1/Feb/2026",
                "01FEB2026",
                "1feb26",
                "1e februari 2026",
                "zondag 1 februari 2026",
                "zo 1 feb 2026",
                "zo. 1 feb. 2026",
                "zo 1-2-2026",
                "Sunday, 1 February 2026",
                "Sun 1 Feb 2026",
                "1 February 2026",
                "1st of February 2026",
                "1st February, 2026",
                "February 1, 2026",
                "February 1st, 2026",
                "Feb 1 2026",
                "Feb-01-2026",
                "2026 feb 1",
                "2026-Feb-01",
                "1-2-2026."
            })
    void the_first_of_february_is_read_however_it_is_written(String text) {
        assertThat(day(text)).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "vandaag,           2026-11-28",
        "Vandaag,           2026-11-28",
        "today,             2026-11-28",
        "gisteren,          2026-11-27",
        "yesterday,         2026-11-27",
        "eergisteren,       2026-11-26",
        "the day before yesterday, 2026-11-26",
        "morgen,            2026-11-29",
        "tomorrow,          2026-11-29",
        "overmorgen,        2026-11-30"
    })
    void a_word_is_a_day_from_today(String text, LocalDate day) {
        assertThat(day(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "3 jan 2026, 1",
        "3 januari 2026, 1",
        "3 January 2026, 1",
        "3 mrt 2026, 3",
        "3 maart 2026, 3",
        "3 March 2026, 3",
        "3 mar 2026, 3",
        "3 april 2026, 4",
        "3 apr 2026, 4",
        "3 mei 2026, 5",
        "3 May 2026, 5",
        "3 juni 2026, 6",
        "3 jun 2026, 6",
        "3 June 2026, 6",
        "3 juli 2026, 7",
        "3 jul 2026, 7",
        "3 July 2026, 7",
        "3 augustus 2026, 8",
        "3 aug 2026, 8",
        "3 August 2026, 8",
        "3 september 2026, 9",
        "3 sept 2026, 9",
        "3 sep. 2026, 9",
        "3 oktober 2026,10",
        "3 okt 2026,10",
        "3 October 2026,10",
        "3 oct 2026,10",
        "3 november 2026,11",
        "3 nov 2026,11",
        "3 december 2026,12",
        "3 dec 2026,12"
    })
    void months_have_their_dutch_and_english_names(String text, int month) {
        assertThat(day(text)).isEqualTo(LocalDate.of(2026, month, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "1-feb,    PAST,    2026-02-01",
        "1-feb,    COMING,  2027-02-01",
        "1-feb,    NEAREST, 2027-02-01",
        "1 feb.,   PAST,    2026-02-01",
        "1/2,      PAST,    2026-02-01",
        "1.2,      PAST,    2026-02-01",
        "28-11,    PAST,    2026-11-28",
        "28-11,    COMING,  2026-11-28",
        "29-11,    PAST,    2025-11-29",
        "29-11,    COMING,  2026-11-29",
        "Feb 1,    PAST,    2026-02-01",
        "February 21st, PAST, 2026-02-21",
        "29-2,     PAST,    2024-02-29",
        "29 feb,   COMING,  2028-02-29"
    })
    void a_day_without_a_year_lies_where_the_question_leans(String text, Lean lean, LocalDate day) {
        var read = (WrittenDate.Read) WrittenDate.in(DAY_FIRST, text, TODAY, lean);
        assertThat(read.day()).isEqualTo(day);
        assertThat(read.yearWritten()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1-2-46,2046-02-01", "1-2-47,1947-02-01", "1-2-00,2000-02-01", "1-2-99,1999-02-01"})
    void two_figures_of_a_year_are_at_most_twenty_years_ahead(String text, LocalDate day) {
        assertThat(day(text)).isEqualTo(day);
    }

    @Test
    void the_order_of_day_and_month_is_kept() {
        assertThat(WrittenDate.in(MONTH_FIRST, "2/1/2026", TODAY, Lean.PAST))
                .isEqualTo(new WrittenDate.Read(LocalDate.of(2026, 2, 1), true, null));
        assertThat(WrittenDate.in(MONTH_FIRST, "2026-02-01", TODAY, Lean.PAST))
                .isEqualTo(new WrittenDate.Read(LocalDate.of(2026, 2, 1), true, null));
        assertThat(WrittenDate.in(MONTH_FIRST, "2/13/2026", TODAY, Lean.PAST))
                .isEqualTo(new WrittenDate.Read(LocalDate.of(2026, 2, 13), true, MONTH_FIRST));
        assertThat(complaint("2/13/2026")).isEqualTo("written.date.order.DAY_FIRST");
        assertThat(WrittenDate.in(MONTH_FIRST, "13/2/2026", TODAY, Lean.PAST))
                .isEqualTo(new WrittenDate.Unreadable("written.date.order.MONTH_FIRST", List.of("13/2/2026")));
    }

    @Test
    void without_an_order_a_text_may_mean_two_days_or_prove_its_order() {
        assertThat(WrittenDate.of("1/2/2026", TODAY, Lean.PAST))
                .isEqualTo(new WrittenDate.Ambiguous("1/2/2026", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 2)));
        assertThat(WrittenDate.of("13/2/2026", TODAY, Lean.PAST))
                .isEqualTo(new WrittenDate.Read(LocalDate.of(2026, 2, 13), true, DAY_FIRST));
        assertThat(WrittenDate.of("2/13/2026", TODAY, Lean.PAST))
                .isEqualTo(new WrittenDate.Read(LocalDate.of(2026, 2, 13), true, MONTH_FIRST));
        assertThat(WrittenDate.of("3/3/2026", TODAY, Lean.PAST))
                .isEqualTo(new WrittenDate.Read(LocalDate.of(2026, 3, 3), true, null));
        assertThat(WrittenDate.of("zo 1/2/2026", TODAY, Lean.PAST))
                .isEqualTo(new WrittenDate.Read(LocalDate.of(2026, 2, 1), true, DAY_FIRST));
        assertThat(WrittenDate.of("1 feb 2026", TODAY, Lean.PAST))
                .isEqualTo(new WrittenDate.Read(LocalDate.of(2026, 2, 1), true, null));
        assertThat(WrittenDate.of("31/31/2026", TODAY, Lean.PAST))
                .isEqualTo(new WrittenDate.Unreadable("written.date.noSuchDay", List.of("31/31/2026")));
    }

    @ParameterizedTest
    @CsvSource({
        "vorige week,          written.date.unread",
        "maandag,              written.date.unread",
        "3,                    written.date.unread",
        "010226,               written.date.unread",
        "1-2-026,              written.date.unread",
        "1-2-2026 of 3-2-2026, written.date.unread",
        "½,                    written.date.unread",
        "-,                    written.date.unread",
        "1 foo 2026,           written.date.unread",
        "31-4-2026,            written.date.noSuchDay",
        "29-2-2026,            written.date.noSuchDay",
        "30 februari,          written.date.noSuchDay",
        "0-1-2026,             written.date.noSuchDay",
        "2026-13-01,           written.date.noSuchDay",
        "maandag 1 februari 2026, written.date.weekday",
        "1-2-1850,             written.date.year",
        "1-2-0026,             written.date.year",
        "1-2-2206,             written.date.year",
        "februari 2026,        written.date.noDay",
        "feb-2026,             written.date.noDay",
        "2-2026,               written.date.noDay",
        "2026-02,              written.date.noDay",
        "2026,                 written.date.noDay",
        "februari,             written.date.noDay",
        "feb-26,               written.date.dayOrYear",
        "feb '26,              written.date.dayOrYear",
        "feb-01,               written.date.dayOrYear"
    })
    void what_is_not_surely_one_day_is_no_day(String text, String complaint) {
        assertThat(complaint(text)).isEqualTo(complaint);
    }

    @Test
    void a_refusal_stands_at_its_field_and_names_the_text_as_typed() {
        var unreadable = (WrittenDate.Unreadable) WrittenDate.in(DAY_FIRST, " Vorige  Week ", TODAY, Lean.PAST);
        assertThat(unreadable.at("helpedOn")).isEqualTo(Refusal.of("helpedOn", "written.date.unread", "Vorige Week"));
    }

    private static LocalDate day(String text) {
        assertThat(WrittenDate.in(DAY_FIRST, text, TODAY, Lean.PAST)).isInstanceOf(WrittenDate.Read.class);
        return ((WrittenDate.Read) WrittenDate.in(DAY_FIRST, text, TODAY, Lean.PAST)).day();
    }

    private static String complaint(String text) {
        return ((WrittenDate.Unreadable) WrittenDate.in(DAY_FIRST, text, TODAY, Lean.PAST)).key();
    }
}
