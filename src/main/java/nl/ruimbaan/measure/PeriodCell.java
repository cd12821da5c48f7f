package nl.ruimbaan.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ruimbaan.base.WrittenDate;
import nl.ruimbaan.sheet.CellDay;
import nl.ruimbaan.sheet.ErrorWords;
import nl.ruimbaan.sheet.WrittenPeriod;
import org.jspecify.annotations.Nullable;

/** Reads over which period a point is, in the rhythm of its measure. */
final class PeriodCell {

    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    private PeriodCell() {}

    /**
     * The first day of the period.
     *
     * @param order what comes first in a date; null when nobody knows
     */
    static WrittenDate of(String text, Rhythm rhythm, WrittenDate.@Nullable Order order, LocalDate today) {
        if (text.isEmpty()) {
            return no("measure.refused.noPeriod", text);
        }
        if (ErrorWords.isOne(text)) {
            return no("measure.refused.errorWord", text);
        }
        if (text.startsWith("=")) {
            return no("measure.refused.notCalculated", text);
        }
        Optional<LocalDate> named = named(text, rhythm);
        if (named.isPresent()) {
            return within(new WrittenDate.Read(named.get(), true, null), rhythm, text, today);
        }
        Optional<String> other = otherPeriod(text, rhythm);
        return other.isPresent() ? no(other.get(), text) : within(CellDay.of(text, order, today), rhythm, text, today);
    }

    /** Whether this means a period in some way. */
    static boolean isPeriod(String text, Rhythm rhythm, LocalDate today) {
        return !text.isEmpty() && !(of(text, rhythm, null, today) instanceof WrittenDate.Unreadable);
    }

    /** Whether it is written as a date, in which day and month may stand in two orders. */
    static boolean isDate(String text, Rhythm rhythm) {
        return !text.isEmpty()
                && named(text, rhythm).isEmpty()
                && otherPeriod(text, rhythm).isEmpty();
    }

    private static Optional<LocalDate> named(String text, Rhythm rhythm) {
        return switch (rhythm) {
            case WEEK -> WrittenPeriod.week(text);
            case MONTH -> WrittenPeriod.month(text);
            case DAY, CASE -> Optional.empty();
        };
    }

    /** Why it is a period of another rhythm. */
    private static Optional<String> otherPeriod(String text, Rhythm rhythm) {
        if (WrittenPeriod.isWeekWithoutYear(text)) {
            return Optional.of(rhythm == Rhythm.WEEK ? "measure.refused.weekYear" : "measure.refused.week");
        }
        if (rhythm != Rhythm.WEEK && WrittenPeriod.week(text).isPresent()) {
            return Optional.of("measure.refused.week");
        }
        return rhythm != Rhythm.MONTH && WrittenPeriod.month(text).isPresent()
                ? Optional.of("measure.refused.month." + rhythm)
                : Optional.empty();
    }

    private static WrittenDate within(WrittenDate found, Rhythm rhythm, String text, LocalDate today) {
        return switch (found) {
            case WrittenDate.Read read -> checked(read, rhythm, text, today);
            case WrittenDate.Ambiguous either
            when rhythm.start(either.dayFirst()).equals(rhythm.start(either.monthFirst())) ->
                checked(new WrittenDate.Read(either.dayFirst(), true, null), rhythm, text, today);
            default -> found;
        };
    }

    private static WrittenDate checked(WrittenDate.Read read, Rhythm rhythm, String text, LocalDate today) {
        if (!read.yearWritten()) {
            return no("measure.refused.noYear", text);
        }
        LocalDate start = rhythm.start(read.day());
        if (start.isAfter(today)) {
            return no("measure.refused.ahead", text);
        }
        return start.isBefore(FIRST)
                ? no("measure.refused.longAgo", text)
                : new WrittenDate.Read(start, true, read.proves());
    }

    private static WrittenDate.Unreadable no(String key, String text) {
        return new WrittenDate.Unreadable(key, List.of(text));
    }
}
