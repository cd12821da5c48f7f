package nl.ruimbaan.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures in a written day, not checked yet.
 *
 * @param day what stands at the place of the day when the day comes first
 * @param year null when it was not written
 * @param figures whether day and month are both figures whose order somebody must know
 */
record DateForm(int day, int month, @Nullable Integer year, boolean figures) {

    /** Two figures of a year are at most so many years ahead. */
    private static final int YEARS_AHEAD = 20;

    private static final int CENTURY = 100;

    private static final String SEP = "(?: ?[-/.] ?| )";
    private static final String DAY = "(?<day>\\d{1,2})";
    private static final String NTH = "(?<nth>e|de|ste|st|nd|rd|th)";
    private static final String YEAR = "(?<year>\\d{4}|'?\\d{2})";
    private static final String MONTH = "(?<name>" + DateWords.MONTH + ")\\.?";
    private static final String FULL_YEAR = "(?<year>\\d{4})";

    /** The order of day and month is somebody's habit. */
    private static final List<Pattern> BY_HABIT = patterns(
            DAY + SEP + "(?<month>\\d{1,2})" + SEP + YEAR,
            DAY + " ?[-/.] ?(?<month>\\d{1,2})",
            "(?<day>\\d\\d)(?<month>\\d\\d)(?<year>(?:19|20)\\d\\d)");

    /** The order is known. */
    private static final List<Pattern> BY_FORM = patterns(
            "(?<year>(?:19|20)\\d\\d)(?<month>0[1-9]|1[0-2])(?<day>\\d\\d)",
            FULL_YEAR + SEP + "(?<month>\\d{1,2})" + SEP + DAY,
            FULL_YEAR + SEP + MONTH + SEP + DAY,
            DAY + NTH + "?" + SEP + "?(?:of )?" + MONTH + "(?:,? ?[-/]? ?" + YEAR + ")?",
            MONTH + SEP + "?" + DAY + NTH + "?(?:, ?|" + SEP + ")" + YEAR,
            MONTH + " ?" + DAY + NTH,
            MONTH + " (?<day>[1-9])");

    private static final Pattern NO_DAY = Pattern.compile("(?:\\d{1,2}" + SEP + "|" + DateWords.MONTH + "\\.?" + SEP
            + "?)?\\d{4}|\\d{4}" + SEP + "(?:\\d{1,2}|" + DateWords.MONTH + ")|" + DateWords.MONTH);
    private static final Pattern DAY_OR_YEAR = Pattern.compile(DateWords.MONTH + "\\.?" + SEP + "?'?\\d{1,2}");

    /** @param text folded, without its day of the week */
    static Optional<DateForm> of(String text, LocalDate today) {
        String bare = text.replaceAll("[.,;]+$", "");
        return Stream.concat(
                        matches(BY_FORM, bare).map(it -> of(it, false, today)),
                        matches(BY_HABIT, bare).map(it -> of(it, true, today)))
                .findFirst();
    }

    /** It names a month or a year, and no day in it. */
    static boolean lacksDay(String text) {
        return NO_DAY.matcher(text).matches();
    }

    /** It is a month with a number: spreadsheets write both <em>1 February</em> and <em>February 2001</em> like that. */
    static boolean dayOrYear(String text) {
        return DAY_OR_YEAR.matcher(text).matches();
    }

    private static DateForm of(Matcher found, boolean figures, LocalDate today) {
        int month = group(found, "month") == null
                ? DateWords.month(String.valueOf(group(found, "name")))
                : Integer.parseInt(found.group("month"));
        String year = group(found, "year");
        return new DateForm(
                Integer.parseInt(found.group("day")), month, year == null ? null : year(year, today), figures);
    }

    private static int year(String written, LocalDate today) {
        int number = Integer.parseInt(written.replace("'", ""));
        if (written.length() == 4) {
            return number;
        }
        int last = today.getYear() + YEARS_AHEAD;
        int year = last - last % CENTURY + number;
        return year > last ? year - CENTURY : year;
    }

    private static @Nullable String group(Matcher found, String name) {
        return found.namedGroups().containsKey(name) ? found.group(name) : null;
    }

    private static Stream<Matcher> matches(List<Pattern> patterns, String text) {
        return patterns.stream().map(it -> it.matcher(text)).filter(Matcher::matches);
    }

    private static List<Pattern> patterns(String... forms) {
        return Stream.of(forms).map(Pattern::compile).toList();
    }
}
