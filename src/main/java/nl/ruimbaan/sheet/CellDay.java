package nl.ruimbaan.sheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.base.WrittenDate.Lean;
import nl.ruimbaan.base.WrittenDate.Order;
import org.jspecify.annotations.Nullable;

/**
 * The day in a cell as programs and spreadsheets write it: a date that stands alone or with a time, in a zone or not, or the number
 * of days by which Excel counts. A moment with a zone is the day that it is in the organisation's zone.
 */
public final class CellDay {

    /** How Excel counts: day 1 was 1 January 1900, and 1900 had a 29 February. */
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    /** From 1927 to 2119: five digits, with the time of day as a fraction. */
    private static final Pattern EXCEL_DAYS = Pattern.compile("([1-7]\\d{4})(?:[.,]\\d+)?");

    /** {@code 20261103T140522Z}: the form without signs between. */
    private static final Pattern COMPACT = Pattern.compile(
            "(\\d{8})T?(\\d{2})(\\d{2})(\\d{2})?([.,]\\d+)?(Z|[+-]\\d{2}(?:\\d{2})?)?", Pattern.CASE_INSENSITIVE);

    private static final int QUOTED = 60;

    private CellDay() {}

    /**
     * Reads the cell in this order of day and month, or in the order that it proves itself when there is none.
     *
     * @param text not blank
     */
    public static WrittenDate of(String text, @Nullable Order order, LocalDate today) {
        String plain = text.replaceAll("[\\p{Z}\\s]+", " ").strip();
        Matcher days = EXCEL_DAYS.matcher(plain);
        if (days.matches()) {
            return new WrittenDate.Read(EXCEL_DAY_ZERO.plusDays(Long.parseLong(days.group(1))), true, null);
        }
        Matcher compact = COMPACT.matcher(plain);
        String spread =
                compact.matches() ? compact.replaceFirst(compact.group(6) == null ? "$1 $2:$3" : "$1 $2:$3$6") : plain;
        return read(spread.replaceFirst("(?<=/\\d{4}):(?=\\d{2}:)", " "), text, order, today);
    }

    private static WrittenDate read(String plain, String text, @Nullable Order order, LocalDate today) {
        CellTime time = CellTime.in(plain);
        WrittenDate day = order == null
                ? WrittenDate.of(time.rest(), today, Lean.PAST)
                : WrittenDate.in(order, time.rest(), today, Lean.PAST);
        try {
            return switch (day) {
                case WrittenDate.Read read ->
                    new WrittenDate.Read(time.here(read.day()), read.yearWritten(), read.proves());
                case WrittenDate.Ambiguous either ->
                    new WrittenDate.Ambiguous(
                            quoted(text), time.here(either.dayFirst()), time.here(either.monthFirst()));
                case WrittenDate.Unreadable no -> new WrittenDate.Unreadable(no.key(), List.of(quoted(text)));
            };
        } catch (DateTimeException e) {
            return new WrittenDate.Unreadable("sheet.refused.time", List.of(quoted(text)));
        }
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : CsvRow.cut(text, QUOTED) + "…";
    }
}
