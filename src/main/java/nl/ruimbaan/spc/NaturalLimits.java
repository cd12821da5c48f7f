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

    /** Strictly beyond a limit: a point on it is routine. */
    public boolean isOutside(double value) {
        return value < lower || value > upper;
    }
}
