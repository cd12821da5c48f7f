package nl.ruimbaan.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * Round numbers along an axis: some five multiples of 1, 2 or 5 times a power of ten.
 *
 * @param step the distance between two of them
 * @param values all of them, from at or below the lowest value to at or above the highest
 */
record Ticks(double step, List<Double> values) {

    static Ticks between(double low, double high) {
        return every(step(span(low, high) / 5), low, high);
    }

    /** No fractions: what is counted is not counted in halves. */
    static Ticks whole(double low, double high) {
        return every(Math.max(1, step(span(low, high) / 5)), low, high);
    }

    private static double span(double low, double high) {
        double least = Math.max(Math.abs(low), Math.abs(high)) * 1e-12;
        return high - low > least ? high - low : high == 0 && low == 0 ? 1 : Math.max(Math.abs(low), Math.abs(high));
    }

    private static Ticks every(double step, double low, double high) {
        long first = (long) Math.floor(low / step + 1e-9);
        long last = Math.max(first + 1, (long) Math.ceil(high / step - 1e-9));
        return new Ticks(
                step,
                LongStream.rangeClosed(first, last).mapToObj(it -> it * step).toList());
    }

    /** How many decimals tell two ticks apart. */
    int decimals() {
        return (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    }

    double lowest() {
        return values.getFirst();
    }

    double highest() {
        return values.getLast();
    }

    /** The largest number along the axis, whatever its sign. */
    double farthest() {
        return Math.max(Math.abs(lowest()), Math.abs(highest()));
    }

    private static double step(double rough) {
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double fraction = rough / power;
        if (fraction <= 1) {
            return power;
        }
        if (fraction <= 2) {
            return 2 * power;
        }
        return fraction <= 5 ? 5 * power : 10 * power;
    }
}
