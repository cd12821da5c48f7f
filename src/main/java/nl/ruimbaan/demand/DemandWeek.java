package nl.ruimbaan.demand;

import java.time.LocalDate;

/**
 * What was tallied in a week.
 *
 * @param monday on which the week begins
 * @param value how many were judged a value demand
 * @param failure how many were judged a failure demand
 * @param atOnce of how many it is known that the customer was helped right first time
 * @param notAtOnce of how many it is known that the customer was not
 */
public record DemandWeek(LocalDate monday, long value, long failure, long atOnce, long notAtOnce) {

    /** One in which nothing was tallied. */
    static DemandWeek none(LocalDate monday) {
        return new DemandWeek(monday, 0, 0, 0, 0);
    }

    /** Both together: days of the same week. */
    DemandWeek and(DemandWeek other) {
        return new DemandWeek(
                monday,
                value + other.value,
                failure + other.failure,
                atOnce + other.atOnce,
                notAtOnce + other.notAtOnce);
    }

    /** Of how many it is known whether we caused them. */
    public long judged() {
        return value + failure;
    }

    /** Of how many it is known whether the customer was helped at once. */
    public long answered() {
        return atOnce + notAtOnce;
    }
}
