package nl.ruimbaan.chart;

import java.util.ArrayList;
import java.util.List;

/** Round numbers along an axis. */
final class Ticks {

    private Ticks() {}

    /** Some five multiples of 1, 2 or 5 times a power of ten that span from {@code low} to {@code high}. */
    static List<Double> between(double low, double high) {
        double span = high > low ? high - low : Math.max(1, Math.abs(high));
        double step = step(span / 5);
        List<Double> ticks = new ArrayList<>();
        for (double tick = Math.floor(low / step) * step; tick < high + step; tick += step) {
            ticks.add(Math.round(tick / step) * step);
        }
        return ticks;
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
