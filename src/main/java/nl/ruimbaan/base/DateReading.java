package nl.ruimbaan.base;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ruimbaan.base.WrittenDate.Ambiguous;
import nl.ruimbaan.base.WrittenDate.Lean;
import nl.ruimbaan.base.WrittenDate.Order;
import nl.ruimbaan.base.WrittenDate.Read;
import nl.ruimbaan.base.WrittenDate.Unreadable;

/** Finds the day that a written text means. */
final class DateReading {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    /** The farthest a leap day can be. */
    private static final int LEAP_YEARS = 8;

    private final String text;
    private final LocalDate today;
    private final Lean lean;
    private final Optional<DayOfWeek> weekday;
    private final String rest;
    private final Optional<DateForm> form;

    DateReading(String text, LocalDate today, Lean lean) {
        this.text = WrittenText.quoted(text);
        this.today = today;
        this.lean = lean;
        String folded = WrittenText.fold(text);
        weekday = DateWords.weekday(folded);
        rest = DateWords.withoutWeekday(folded);
        form = DateForm.of(rest, today);
    }

    WrittenDate in(Order order) {
        return word().orElseGet(() -> form.map(it -> check(it, order)).orElseGet(this::unread));
    }

    WrittenDate inAnyOrder() {
        WrittenDate dayFirst = in(Order.DAY_FIRST);
        WrittenDate monthFirst = in(Order.MONTH_FIRST);
        if (dayFirst instanceof Read one && monthFirst instanceof Read other) {
            return one.day().equals(other.day()) ? one : new Ambiguous(text, one.day(), other.day());
        }
        return monthFirst instanceof Read ? monthFirst : dayFirst;
    }

    private Optional<WrittenDate> word() {
        return weekday.isPresent()
                ? Optional.empty()
                : DateWords.daysFromToday(rest).map(it -> new Read(today.plusDays(it), true, null));
    }

    private WrittenDate check(DateForm written, Order order) {
        if (written.year() != null && (written.year() < FIRST_YEAR || written.year() > LAST_YEAR)) {
            return refused("written.date.year");
        }
        Optional<LocalDate> found = day(written, order);
        Order other = order == Order.DAY_FIRST ? Order.MONTH_FIRST : Order.DAY_FIRST;
        boolean turns =
                written.figures() && day(written, other).filter(this::onWeekday).isPresent();
        if (found.filter(this::onWeekday).isPresent()) {
            return new Read(found.get(), written.year() != null, written.figures() && !turns ? order : null);
        }
        if (found.isPresent()) {
            return refused("written.date.weekday");
        }
        return refused(turns ? "written.date.order." + order : "written.date.noSuchDay");
    }

    private Optional<LocalDate> day(DateForm written, Order order) {
        boolean turn = written.figures() && order == Order.MONTH_FIRST;
        int day = turn ? written.month() : written.day();
        int month = turn ? written.day() : written.month();
        return written.year() != null ? date(written.year(), month, day) : leaning(month, day);
    }

    private Optional<LocalDate> leaning(int month, int day) {
        Stream<LocalDate> candidates = IntStream.rangeClosed(today.getYear() - LEAP_YEARS, today.getYear() + LEAP_YEARS)
                .mapToObj(year -> date(year, month, day))
                .flatMap(Optional::stream);
        return switch (lean) {
            case PAST -> candidates.filter(it -> !it.isAfter(today)).max(Comparator.naturalOrder());
            case COMING -> candidates.filter(it -> !it.isBefore(today)).min(Comparator.naturalOrder());
            case NEAREST ->
                candidates.min(Comparator.comparingLong(it -> Math.abs(ChronoUnit.DAYS.between(it, today))));
        };
    }

    private boolean onWeekday(LocalDate day) {
        return weekday.isEmpty() || weekday.get() == day.getDayOfWeek();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private WrittenDate unread() {
        if (DateForm.lacksDay(rest)) {
            return refused("written.date.noDay");
        }
        return refused(DateForm.dayOrYear(rest) ? "written.date.dayOrYear" : "written.date.unread");
    }

    private Unreadable refused(String key) {
        return new Unreadable(key, List.of(text));
    }
}
