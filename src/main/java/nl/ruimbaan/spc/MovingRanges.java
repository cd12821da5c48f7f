package nl.ruimbaan.spc;

/**
 * The chart of moving ranges that belongs to an XmR chart: its lower limit is 0. In the unit of the measure.
 *
 * @param mean of the absolute differences between neighbours, MR̄
 * @param upper upper limit
 */
public record MovingRanges(double mean, double upper) {}
