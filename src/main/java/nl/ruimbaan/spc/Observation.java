package nl.ruimbaan.spc;

/**
 * One point of a series, in the order of time.
 *
 * @param value in the unit of the measure
 * @param ghosted taken out of the limits by a person with a reason; still plotted, still judged
 * @param afterGap whether one or more periods before it have no value: no moving range is taken across
 */
public record Observation(double value, boolean ghosted, boolean afterGap) {

    /** @throws IllegalArgumentException when the value is no number */
    public Observation {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("an observation is a finite number, not " + value);
        }
    }

    public static Observation of(double value) {
        return new Observation(value, false, false);
    }
}
