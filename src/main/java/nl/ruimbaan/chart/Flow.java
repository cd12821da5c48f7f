package nl.ruimbaan.chart;

import java.time.LocalDate;
import java.util.List;

/**
 * How many are in each state, day by day, one upon the other.
 *
 * @param days in order; at least two
 * @param bands the states, the one that lies at the bottom first
 */
public record Flow(List<LocalDate> days, List<FlowBand> bands) {

    /**
     * @throws IllegalArgumentException when there are fewer than two days or no band, when days go back, or when a band has not one
     *     number a day
     */
    public Flow {
        days = List.copyOf(days);
        bands = List.copyOf(bands);
        int expected = days.size();
        if (expected < 2
                || bands.isEmpty()
                || bands.stream().anyMatch(it -> it.counts().size() != expected)) {
            throw new IllegalArgumentException("a flow has a number for each band on each of its days");
        }
        for (int i = 1; i < expected; i++) {
            if (!days.get(i).isAfter(days.get(i - 1))) {
                throw new IllegalArgumentException("days go on, and " + days.get(i) + " does not");
            }
        }
    }
}
