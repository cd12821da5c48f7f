package nl.ruimbaan.demand;

import java.time.LocalDate;
import nl.ruimbaan.base.Clock;

/** Over which time a point of a share is. */
public enum FigureRhythm {
    /** From Monday. */
    WEEK(52),
    MONTH(36);

    private final int shown;

    FigureRhythm(int shown) {
        this.shown = shown;
    }

    /** How many points are shown at most. */
    public int shown() {
        return shown;
    }

    public String key() {
        return "demand.rhythm." + name();
    }

    /** The first day of the week or the month in which this day lies. */
    LocalDate start(LocalDate day) {
        return this == WEEK ? Clock.monday(day) : day.withDayOfMonth(1);
    }

    /** The day on which the one begins that comes so many later; earlier for less than 0. */
    LocalDate after(LocalDate start, long many) {
        return this == WEEK ? start.plusWeeks(many) : start.plusMonths(many);
    }
}
