package nl.ruimbaan.obstacle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * How often an obstacle hit in one week, whoever it hit.
 *
 * @param monday its first day
 * @param times how often; zero in a week without
 * @param running whether the week is not over yet
 */
public record OccurrenceWeek(LocalDate monday, int times, boolean running) {

    /** The first day of the ISO week that a day lies in. */
    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Its number in the year, as a calendar has it. */
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
