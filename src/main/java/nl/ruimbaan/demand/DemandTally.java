package nl.ruimbaan.demand;

import java.time.LocalDate;

/**
 * What was tallied on a day, in a week or in a month.
 *
 * @param start on which it begins
 * @param value how many were judged a value demand
 * @param failure how many were judged a failure demand
 * @param atOnce of how many it is known that the customer was helped right first time
 * @param notAtOnce of how many it is known that the customer was not
 */
public record DemandTally(LocalDate start, long value, long failure, long atOnce, long notAtOnce) {

    /** One in which nothing was tallied. */
    static DemandTally none(LocalDate start) {
        return new DemandTally(start, 0, 0, 0, 0);
    }

    /** The same as a part of the week or month that begins then. */
    DemandTally in(LocalDate itsStart) {
        return new DemandTally(itsStart, value, failure, atOnce, notAtOnce);
    }

    /** Both together: days of the same week or month. */
    DemandTally and(DemandTally other) {
        return new DemandTally(
                start,
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
