package nl.ruimbaan.spc;

/**
 * What a system predictably delivers. In the unit of the measure.
 *
 * @param centre mean of the values
 * @param lower natural lower limit; where {@link Xmr} makes it, it is not floored and may be negative where the quantity
 *     cannot
 * @param upper natural upper limit
 */
public record NaturalLimits(double centre, double lower, double upper) {

    /** Relative size of a difference that is only the rounding of binary fractions: ten times 0.1 has a mean below 0.1. */
    private static final double ROUNDING = 1e-9;

    /** Strictly beyond a limit: a point on it is routine. */
    public boolean isOutside(double value) {
        return compare(value, lower) < 0 || compare(value, upper) > 0;
    }

    /** Where a value lies: 1 above the centre, -1 below it, 0 on it. */
    public int side(double value) {
        return compare(value, centre);
    }

    /**
     * Whether the lower limit says something of a quantity that cannot be negative: nothing falls below one that lies at
     * zero or under it. Such a limit is neither drawn nor named.
     */
    public boolean isBoundedBelow() {
        return compare(lower, 0) > 0;
    }

    /** The lowest whole number that is not beyond the limits: how low a count is without being a signal. */
    public double lowestWhole() {
        double whole = Math.ceil(lower);
        return isOutside(whole - 1) ? whole : whole - 1;
    }

    /** The highest whole number that is not beyond the limits: how high a count is without being a signal. */
    public double highestWhole() {
        double whole = Math.floor(upper);
        return isOutside(whole + 1) ? whole : whole + 1;
    }

    private int compare(double value, double line) {
        double scale = Math.max(upper - centre, Math.max(Math.abs(value), Math.abs(line)));
        return Math.abs(value - line) <= ROUNDING * scale ? 0 : Double.compare(value, line);
    }
}
