package nl.ruimbaan.sheet;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ruimbaan.base.DateWords;
import nl.ruimbaan.base.WrittenText;

/**
 * A month or an ISO week as somebody wrote it: {@code 2026-03}, {@code 03-2026}, {@code mrt-26}, {@code maart 2026}; {@code week 14
 * 2026}, {@code wk14-2026}, {@code 2026-W14}. Dutch or English, whatever the reader's language.
 */
public final class WrittenPeriod {

    private static final String YEAR = "(?<year>(?:19|20)\\d\\d|'?\\d\\d)";
    private static final String FULL_YEAR = "(?<year>(?:19|20)\\d\\d)";
    private static final String SEP = "(?: ?[-/.,] ?| )";
    private static final String NAME = "(?<name>" + DateWords.MONTH + ")\\.?";

    private static final Pattern[] MONTHS = {
        Pattern.compile(FULL_YEAR + SEP + "(?<month>\\d{1,2})"),
        Pattern.compile("(?<month>\\d{1,2})" + SEP + FULL_YEAR),
        Pattern.compile(FULL_YEAR + "(?<month>0[1-9]|1[0-2])"),
        Pattern.compile(NAME + SEP + "?" + YEAR),
        Pattern.compile(FULL_YEAR + SEP + NAME)
    };

    private static final String WEEK = "(?:week|wk|w)\\.? ?(?<week>\\d{1,2})";
    private static final Pattern[] WEEKS = {
        Pattern.compile(WEEK + "(?: ?[-/.,(] ?| van | of )? ?" + FULL_YEAR + "\\)?"),
        Pattern.compile(FULL_YEAR + " ?[-/,]? ?" + WEEK)
    };

    private static final Pattern NO_YEAR = Pattern.compile(WEEK);
    private static final int CENTURY = 2000;

    private WrittenPeriod() {}

    /** The first day of the month that is written; empty when it is no month with its year. */
    public static Optional<LocalDate> month(String text) {
        return first(MONTHS, text).flatMap(found -> {
            int month =
                    has(found, "month") ? Integer.parseInt(found.group("month")) : DateWords.month(found.group("name"));
            return valid(() -> YearMonth.of(year(found.group("year")), month).atDay(1));
        });
    }

    /** The Monday of the ISO week that is written; empty when it is no week with its year. */
    public static Optional<LocalDate> week(String text) {
        return first(WEEKS, text).flatMap(found -> {
            int year = year(found.group("year"));
            int week = Integer.parseInt(found.group("week"));
            return valid(() -> monday(year, week));
        });
    }

    /** Whether it is a week, and nothing says of which year. */
    public static boolean isWeekWithoutYear(String text) {
        return NO_YEAR.matcher(WrittenText.fold(text)).matches();
    }

    private static LocalDate monday(int year, int week) {
        // 4 January lies in the first week of its year
        LocalDate first = LocalDate.of(year, 1, 4).with(DayOfWeek.MONDAY);
        LocalDate monday = first.plusWeeks(week - 1L);
        if (week < 1 || monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) != week) {
            throw new DateTimeException("no such week");
        }
        return monday;
    }

    private static Optional<Matcher> first(Pattern[] patterns, String text) {
        String folded = WrittenText.fold(text);
        return Stream.of(patterns)
                .map(it -> it.matcher(folded))
                .filter(Matcher::matches)
                .findFirst();
    }

    private static int year(String written) {
        String digits = written.replace("'", "");
        return digits.length() == 2 ? CENTURY + Integer.parseInt(digits) : Integer.parseInt(digits);
    }

    private static boolean has(Matcher found, String name) {
        return found.namedGroups().containsKey(name) && found.group(name) != null;
    }

    private static Optional<LocalDate> valid(Supplier<LocalDate> day) {
        try {
            return Optional.of(day.get());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
