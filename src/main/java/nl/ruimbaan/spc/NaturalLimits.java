package nl.ruimbaan.spc;

/**
 * What a system predictably delivers, at one point or at all of them. In the unit of the measure; a proportion lies from 0 to 1.
 *
 * @param centre mean of the values
 * @param lower natural lower limit; where {@link Xmr} makes it, it is not floored and may be negative where the quantity
 *     cannot
 * @param upper natural upper limit
 * @param reach how far the limits lie from the centre before they are cut off at what can be; two thirds of it is what <i>two of
 *     three</i> looks at
 */
public record NaturalLimits(double centre, double lower, double upper, double reach) implements Limits {

    /** Relative size of a difference that is only the rounding of binary fractions: ten times 0.1 has a mean below 0.1. */
    private static final double ROUNDING = 1e-9;

    /** Limits of which at least the upper one is not cut off. */
    public NaturalLimits(double centre, double lower, double upper) {
        this(centre, lower, upper, upper - centre);
    }

    /** Limits at this distance from the centre, cut off below {@code floor} and above {@code ceiling}. */
    static NaturalLimits around(double centre, double reach, double floor, double ceiling) {
        return new NaturalLimits(centre, Math.max(floor, centre - reach), Math.min(ceiling, centre + reach), reach);
    }

    /** The same everywhere. */
    @Override
    public NaturalLimits at(Observation point) {
        return this;
    }

    /** Strictly beyond a limit: a point on it is routine. */
    public boolean isOutside(double value) {
        return compare(value, lower) < 0 || compare(value, upper) > 0;
    }

    /** Where a value lies: 1 above the centre, -1 below it, 0 on it. */
    public int side(double value) {
        return compare(value, centre);
    }

    /**
     * Which outer third a value lies in: 1 strictly beyond two thirds of the way to the upper limit and not beyond that limit,
     * -1 the same below, 0 elsewhere.
     */
    public int outerThird(double value) {
        if (isOutside(value)) {
            return 0;
        }
        if (compare(value, centre + 2 * reach / 3) > 0) {
            return 1;
        }
        return compare(value, centre - 2 * reach / 3) < 0 ? -1 : 0;
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
        double scale = Math.max(reach, Math.max(Math.abs(value), Math.abs(line)));
        return Math.abs(value - line) <= ROUNDING * scale ? 0 : Double.compare(value, line);
    }
}
