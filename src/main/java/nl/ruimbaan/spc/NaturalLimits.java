package nl.ruimbaan.spc;

/**
 * What a system predictably delivers, as an XmR chart draws it. In the unit of the measure.
 *
 * @param centre mean of the values
 * @param lower natural lower limit; not floored, so it may be negative where the quantity cannot
 * @param upper natural upper limit
 * @param meanMovingRange mean of the absolute differences between neighbours
 * @param movingRangeUpper upper limit of the moving-range chart, whose lower limit is 0
 */
public record NaturalLimits(
        double centre, double lower, double upper, double meanMovingRange, double movingRangeUpper) {

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

    private int compare(double value, double line) {
        double scale = Math.max(meanMovingRange, Math.max(Math.abs(value), Math.abs(line)));
        return Math.abs(value - line) <= ROUNDING * scale ? 0 : Double.compare(value, line);
    }
}
