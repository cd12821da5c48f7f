package nl.ruimbaan.spc;

/**
 * One point of a series, in the order of time: an individual value, or a count out of a number. Whether it can be a point of a
 * certain kind of chart is said by {@link SeriesFlaw}.
 *
 * @param count what was measured or counted
 * @param outOf of how many, or per how much exposure; 1 for an individual value
 * @param counted whether it is a count out of a number
 * @param ghosted taken out of the limits by a person with a reason; still plotted, still judged
 * @param afterGap whether one or more periods before it have no value: no moving range is taken across
 */
public record Observation(double count, double outOf, boolean counted, boolean ghosted, boolean afterGap) {

    /** An individual value, in the unit of the measure. */
    public Observation(double value, boolean ghosted, boolean afterGap) {
        this(value, 1, false, ghosted, afterGap);
    }

    /** An individual value, or a count in a period that is as long as the others; in the unit of the measure. */
    public static Observation of(double value) {
        return new Observation(value, false, false);
    }

    /** A count out of a number: right first time out of all that were answered. */
    public static Observation of(double count, double outOf) {
        return new Observation(count, outOf, true, false, false);
    }

    /** The same point, or not, taken out of the limits. */
    public Observation ghosted(boolean taken) {
        return new Observation(count, outOf, counted, taken, afterGap);
    }

    /** The same point, or not, after periods without a value. */
    public Observation afterGap(boolean gap) {
        return new Observation(count, outOf, counted, ghosted, gap);
    }

    /** What is plotted: the value itself, or the count as a share of its number. */
    public double value() {
        return count / outOf;
    }
}
