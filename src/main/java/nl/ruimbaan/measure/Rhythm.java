package nl.ruimbaan.measure;

import java.time.LocalDate;
import nl.ruimbaan.base.Clock;

/** Over which period a point is. */
public enum Rhythm {
    DAY,
    /** From Monday. */
    WEEK,
    MONTH,
    /** No period but one case; several may be on one day. */
    CASE;

    public String key() {
        return "measure.rhythm." + name();
    }

    /** The first day of the period in which this day lies. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY, CASE -> day;
            case WEEK -> Clock.monday(day);
            case MONTH -> day.withDayOfMonth(1);
        };
    }

    /** Whether between two points, each by the first day of its period, a period has none. */
    public boolean hasGap(LocalDate before, LocalDate next) {
        return switch (this) {
            case CASE -> false;
            case DAY -> next.isAfter(before.plusDays(1));
            case WEEK -> next.isAfter(before.plusWeeks(1));
            case MONTH -> next.isAfter(before.plusMonths(1));
        };
    }
}
